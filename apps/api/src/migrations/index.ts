import { Foundation1 } from './0001-foundation';
import { Drafts6 } from './0006-drafts';

/** All migrations in the order they run; an explicit list, so that it survives bundling. */
export const migrations = [Foundation1, Drafts6];
