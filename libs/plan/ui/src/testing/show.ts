export { show } from '@ademruimte/web-testing';
