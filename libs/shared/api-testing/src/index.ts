export { countStatements } from './statements';
export { type Running, startApp } from './start-app';
export { asEraser, asMigrator, asSuperuser } from './other-roles';
export { TestClock } from './test-clock';
