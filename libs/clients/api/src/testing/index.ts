export { aRegistration, ClientsGiven, type GivenClient, type WantedClient } from './clients.given';
export { startClients } from './start-clients';
