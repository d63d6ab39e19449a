import { Component } from '@angular/core';

/** Household; being written. */
@Component({ selector: 'adem-household-page', template: '' })
export class HouseholdPage {}
