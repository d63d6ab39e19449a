import { Component } from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { RouterOutlet } from '@angular/router';
import { OpenPlan } from './open-plan';

/** No field of a plan is marked as required: what is still missing is said when it is missed. */
const fields = {
  provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
  useValue: { appearance: 'outline', subscriptSizing: 'dynamic', hideRequiredMarker: true },
};

/** Holds one client's plan while somebody goes from the plan to a form and back. */
@Component({
  selector: 'adem-plan-frame',
  imports: [RouterOutlet],
  providers: [OpenPlan, fields],
  template: '<router-outlet />',
})
export class PlanFrame {}
