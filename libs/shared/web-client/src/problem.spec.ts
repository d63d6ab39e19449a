import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { fieldCodes, problemCodes } from '@ademruimte/contracts';
import { sentenceOf, toFormErrors } from './problem';
import { hasSentence, sentenceFor } from './sentences';

function refusal(status: number, code: string, extra: object = {}, retryAfter?: number) {
  const error = { type: `/problems/${code}`, title: code, status, ...extra };
  const headers = new HttpHeaders(retryAfter ? { 'Retry-After': String(retryAfter) } : {});
  return new HttpErrorResponse({ status, error, headers });
}

describe('the sentence for a refusal', () => {
  it.each([...problemCodes, ...fieldCodes])('exists for %s', (code) => {
    expect(hasSentence(code)).toBe(true);
  });

  it.each([...problemCodes, ...fieldCodes])('has at most 15 words for %s', (code) => {
    for (const sentence of sentenceFor(code, { min: 1, max: 2 }).split(/[.?]\s*/)) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
    }
  });

  it('names the limit', () => {
    expect(sentenceFor('too-long', { max: 300 })).toBe('Dit is te lang. Er passen 300 tekens.');
  });

  it('is a general one for a code of a newer server', () => {
    expect(sentenceFor('never-heard-of')).toContain('Probeer het nog eens');
  });

  it('says when to try again after too many attempts', () => {
    expect(sentenceOf(refusal(429, 'too-many-attempts', {}, 130))).toContain('over 3 minuten');
    expect(sentenceOf(refusal(429, 'too-many-attempts', {}, 20))).toContain('over een minuut ');
  });

  it('is calm when there is no connection', () => {
    const silence = new HttpErrorResponse({ status: 0 });
    expect(sentenceOf(silence)).toBe('Er is nu geen verbinding. Wat je typte, staat er nog.');
    const fromTheWorker = new HttpErrorResponse({ status: 504 });
    expect(sentenceOf(fromTheWorker)).toBe(sentenceOf(silence));
  });

  it('is about us when the server fell over without a word', () => {
    expect(sentenceOf(new HttpErrorResponse({ status: 502, error: '<html>' }))).toContain(
      'bij ons',
    );
  });

  it('is not made for a fault in our own program', () => {
    expect(() => sentenceOf(new TypeError('oops'))).toThrow('oops');
  });
});

describe('the problems of a form', () => {
  const errors = [
    { field: 'goals.0.title', code: 'too-long', params: { max: 300 } },
    { field: 'goals.7.title', code: 'required' },
  ];

  function planForm() {
    const model = signal({ words: '', goals: [{ title: 'Rust' }] });
    return TestBed.runInInjectionContext(() => form(model));
  }

  it('land on the field they are about, however deep', () => {
    const plan = planForm();
    const [first] = toFormErrors(refusal(422, 'validation-failed', { errors }), plan);
    expect(first?.fieldTree).toBe(plan.goals[0]?.title);
    expect(first?.message).toContain('300 tekens');
  });

  it('land on the form when there is no such field', () => {
    const [, second] = toFormErrors(refusal(422, 'validation-failed', { errors }), planForm());
    expect(second).toEqual({ kind: 'required', message: 'Vul dit nog in.' });
  });

  it('land on the form when the refusal names no field', () => {
    const [only] = toFormErrors(refusal(409, 'too-many-active-goals'), planForm());
    expect(only).toMatchObject({ kind: 'too-many-active-goals' });
    expect(only?.message).toContain('Welk doel mag even rusten?');
  });
});
