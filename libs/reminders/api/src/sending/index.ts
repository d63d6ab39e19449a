export type { Deliveries, Delivered, Delivery, Message } from './delivery';
export { type Outcome, ReminderSender, type SenderOptions } from './sender';
export { deliveriesFrom } from './settings';
export { SmsDelivery, type SmsSettings } from './sms-delivery';
export { SmtpDelivery, type SmtpSettings } from './smtp-delivery';
