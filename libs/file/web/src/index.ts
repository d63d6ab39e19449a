export { ClientFrame } from './client-frame';
export { fileRoutes } from './file.routes';
