export { fullNameOf } from './client.entity';
export { ClientsModule, clientEntities } from './clients.module';
export { Clients } from './clients.service';
