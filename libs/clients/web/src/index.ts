export * from './clients.routes';
