export { countStatements } from './statements';
export { type Running, startApp, type TestSettings } from './start-app';
export { asEraser, asMigrator, asSuperuser } from './other-roles';
export { TestClock } from './test-clock';
