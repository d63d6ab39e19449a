import { EmergenciesController } from './emergencies.controller';
import { Emergencies } from './emergencies.service';
import { Emergency } from './emergency.entity';

/** Tables of emergencies. */
export const emergencyEntities = [Emergency];
/** What emergencies answer to. */
export const emergencyControllers = [EmergenciesController];
/** The use cases of emergencies. */
export const emergencyServices = [Emergencies];
