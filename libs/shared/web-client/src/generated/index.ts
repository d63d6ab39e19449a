export * from './access/access.service';
export * from './drafts/drafts.service';
export * from './system/system.service';
export type { OrvalHttpResourceOptions, OrvalHttpResourceRequestExtension, ResolvedResourceState, ResourceState } from './access/access.resource';
export { applyOrvalRequestExtension, toResourceState } from './access/access.resource';
export * from './access/access.resource';
export * from './drafts/drafts.resource';
export * from './system/system.resource';
