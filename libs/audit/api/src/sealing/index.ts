export {
  type Checkpoint,
  checkpointText,
  type LogKeys,
  logKeys,
  readCheckpoint,
  signatureOf,
} from './chain';
export { type LogFunctions, Sealer } from './sealer';
export { type Finding, type ReadLogTables, type Verdict, verifyLog } from './verifier';
