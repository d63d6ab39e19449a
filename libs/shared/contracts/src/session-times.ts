/** Seconds without a request after which a session has ended. */
export const IDLE_SECONDS = 30 * 60;

/** The same while somebody is in conversation: nobody signs in again in front of a resident. */
export const TALK_IDLE_SECONDS = 90 * 60;

/** Hours after which a session ends, and a device forgets its key, whatever happens. */
export const SESSION_HOURS = 12;
