import type { Deliveries } from './delivery';
import { SmsDelivery } from './sms-delivery';
import { SmtpDelivery } from './smtp-delivery';

/** The ways out that were set up; throws one plain sentence when a setting cannot be used. */
export function deliveriesFrom(env: NodeJS.ProcessEnv): Deliveries {
  const { SMTP_URL: smtp, MAIL_FROM: from } = env;
  const { SMS_GATEWAY_URL: gateway, SMS_GATEWAY_TOKEN: token } = env;
  if (smtp) requireScheme('SMTP_URL', smtp, ['smtp:', 'smtps:']);
  if (gateway) requireScheme('SMS_GATEWAY_URL', gateway, ['https:', 'http:']);
  return {
    ...(smtp && from && { email: new SmtpDelivery({ url: smtp, from }) }),
    ...(gateway && token && { sms: new SmsDelivery({ url: gateway, token }) }),
  };
}

function requireScheme(name: string, value: string, schemes: readonly string[]): void {
  const scheme = URL.canParse(value) ? new URL(value).protocol : '';
  if (!schemes.includes(scheme)) {
    throw new Error(`${name} must be an address that begins with ${schemes.join('// or ')}//.`);
  }
}
