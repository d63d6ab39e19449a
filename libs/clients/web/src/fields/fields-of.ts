import type { FieldTree, SchemaPath } from '@angular/forms/signals';

/** The fields of a part of a form, whatever form they stand in. */
export type FieldsOf<T> = { readonly [K in keyof T]: FieldTree<T[K], string> };

/** The places of those fields in a form's schema. */
export type PathsOf<T> = { readonly [K in keyof T]: SchemaPath<T[K]> };
