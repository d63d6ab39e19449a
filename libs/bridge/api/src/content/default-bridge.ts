import type { BridgeContent } from './bridge-content';
import document from './bridge-default.nl.json';
import { readBridgeContent } from './read-bridge-content';

/** The product's own bridge, which every organisation begins with. Checked when it is loaded. */
export const defaultBridge: BridgeContent = readBridgeContent(document);
