import { FieldsInvalid } from '@ademruimte/api-platform';

/** Does work for one part of a request: what is wrong with a field is said with its whole path. */
export async function within<T>(part: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FieldsInvalid)) throw error;
    throw new FieldsInvalid(error.errors.map((one) => ({ ...one, field: `${part}.${one.field}` })));
  }
}
