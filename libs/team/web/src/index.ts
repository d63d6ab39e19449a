export * from './team.routes';
