export { ClientsGiven, type GivenClient, type WantedClient } from './clients.given';
