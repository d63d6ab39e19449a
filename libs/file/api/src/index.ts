export { FileModule } from './file.module';
