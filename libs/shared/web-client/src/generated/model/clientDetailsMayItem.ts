/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientDetailsMayItem = typeof ClientDetailsMayItem[keyof typeof ClientDetailsMayItem];


export const ClientDetailsMayItem = {
  'account:own': 'account:own',
  'draft:own': 'draft:own',
  'today:read': 'today:read',
  'team:read': 'team:read',
  'team:assign': 'team:assign',
  'client:list': 'client:list',
  'client:search': 'client:search',
  'client:match': 'client:match',
  'client:register': 'client:register',
  'client:read': 'client:read',
  'client:edit': 'client:edit',
  'contact:read': 'contact:read',
  'strength:edit': 'strength:edit',
  'household:read': 'household:read',
  'household:edit': 'household:edit',
  'trajectory:edit': 'trajectory:edit',
  'assignment:edit': 'assignment:edit',
  'helper:edit': 'helper:edit',
  'template:read': 'template:read',
  'template:edit': 'template:edit',
  'bridge:read': 'bridge:read',
  'bridge:rate': 'bridge:rate',
  'plan:read': 'plan:read',
  'plan:edit': 'plan:edit',
  'plan:agree': 'plan:agree',
  'step:do': 'step:do',
  'recognition:give': 'recognition:give',
  'conversation:read': 'conversation:read',
  'conversation:edit': 'conversation:edit',
  'note:read': 'note:read',
  'note:write': 'note:write',
  'urgent:read': 'urgent:read',
  'urgent:record': 'urgent:record',
  'history:read': 'history:read',
  'log:client': 'log:client',
  'log:read': 'log:read',
} as const;
