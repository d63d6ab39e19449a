export { fullNameOf } from './full-name';
export { ClientsModule, clientEntities } from './clients.module';
export { Clients } from './clients.service';
export { Households } from './household/households.service';
export { Helpers } from './support/helpers.service';
