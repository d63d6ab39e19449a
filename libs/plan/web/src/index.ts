export * from './plan.routes';
