export * from './client';
export * from './device';
