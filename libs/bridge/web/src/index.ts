export * from './bridge.routes';
