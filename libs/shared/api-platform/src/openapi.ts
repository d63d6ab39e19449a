import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CreatedRecord } from './response-dto';
import { Problem } from './problem';
import { API_VERSION } from './setup-app';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const WRITES = ['post', 'put', 'patch', 'delete'] as const;
const PROBLEM = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};
const VERSION_HEADER = {
  'API-Version': { description: 'Version of the API.', schema: { type: 'string' as const } },
};

/** The contract of the API: the only thing the web and other clients are made from. */
export function openApiDocument(app: NestExpressApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Ademruimte')
    .setDescription('Case management for stress-sensitive, tailored support.')
    .setVersion(API_VERSION)
    .setContact('Ademruimte', 'https://ademruimte.example', 'contact@ademruimte.example')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/api/v1')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    ignoreGlobalPrefix: true,
    extraModels: [Problem, CreatedRecord],
    operationIdFactory: (_controller, method) => method,
  });
  for (const item of Object.values(document.paths)) {
    if (item.get) complete(item.get, false);
    for (const method of WRITES) if (item[method]) complete(item[method], true);
  }
  return document;
}

/** Adds what holds for every operation, so that no controller has to repeat it. */
function complete(operation: Operation, writes: boolean): void {
  const asks = writes || Boolean(operation.parameters?.length);
  if (asks) operation.responses['400'] ??= { description: 'Not valid.', content: PROBLEM };
  operation.responses['default'] ??= { description: 'A problem document.', content: PROBLEM };
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (!answer || '$ref' in answer || !/^2/.test(status)) continue;
    answer.headers = { ...VERSION_HEADER, ...answer.headers };
  }
}
