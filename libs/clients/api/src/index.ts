export { fullNameOf } from './full-name';
export { ClientsModule, clientEntities } from './clients.module';
export { Clients } from './clients.service';
export { Households } from './household/households.service';
export { Helpers } from './support/helpers.service';
export { UrgentNeedResponse } from './urgent/urgent-need.dto';
export { OPEN_URGENT_NEEDS } from './urgent/urgent-need.queries';
export { UrgentNeeds } from './urgent/urgent-needs.service';
