export { type DigestOptions, type DigestOutcome, DigestSender } from './digest-sender';
