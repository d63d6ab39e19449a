import { ShowsId, ShowsNumber, ShowsText } from '../response-dto';

/** What a device needs to keep text that only its writer can read. */
export class DeviceKeyResponse {
  /** 32 bytes in base64. */
  @ShowsText() key: string;
  @ShowsId() staffMemberId: string;
  /** Hours after the last contact with the server after which the device forgets the key. */
  @ShowsNumber() hours: number;
}
