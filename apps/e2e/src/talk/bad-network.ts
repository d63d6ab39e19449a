import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * How the network is. `gone`: nobody is reached. `hangs`: what is asked is never answered.
 * `loses-answers`: the server hears what is written and does it, and its answer never arrives.
 */
export type Weather = 'fine' | 'gone' | 'hangs' | 'loses-answers';

const READS = new Set(['GET', 'HEAD']);

/** A network between a browser and the server, as bad as a test wants it. */
export class BadNetwork {
  weather: Weather = 'fine';
  /** What the server did without anybody hearing of it. */
  readonly lost: string[] = [];
  /** How many questions are on their way to the server at this moment. */
  private underWay = 0;
  private readonly hung = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((asked, answer) => this.carry(asked, answer));
  }

  static async before(target: string): Promise<BadNetwork> {
    const network = new BadNetwork(new URL(target));
    await new Promise<void>((ready) => network.server.listen(0, 'localhost', ready));
    return network;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** What hung all the time is over at last. */
  letGo(): void {
    for (const socket of this.hung) socket.destroy();
    this.hung.clear();
  }

  /** Whether nothing is on its way that could still do something. */
  get isQuiet(): boolean {
    return this.underWay === 0;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private carry(asked: IncomingMessage, answer: ServerResponse): void {
    const { weather } = this;
    if (weather === 'hangs') return void this.hung.add(asked.socket);
    const isWrite = !READS.has(asked.method ?? 'GET');
    if (weather === 'gone' || (weather === 'loses-answers' && !isWrite)) {
      asked.socket.destroy();
      return;
    }
    const { hostname, port } = this.target;
    const { method, headers, url: path } = asked;
    this.underWay += 1;
    answer.once('close', () => (this.underWay -= 1));
    const further = request({ hostname, port, path, method, headers }, (from) => {
      if (weather === 'loses-answers') {
        from.resume().on('end', () => {
          this.lost.push(`${method} ${path} ${from.statusCode}`);
          asked.socket.destroy();
        });
        return;
      }
      answer.writeHead(from.statusCode ?? 502, from.rawHeaders);
      from.pipe(answer);
    });
    further.on('error', () => asked.socket.destroy());
    asked.pipe(further);
  }
}
