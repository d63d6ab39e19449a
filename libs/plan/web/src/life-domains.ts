import { computed, Injectable } from '@angular/core';
import { type BridgeLifeDomain, getCurrentBridgeTemplateResource } from '@ademruimte/web-client';

/** The parts of life a goal can be about, and what the bridge offers for each. */
@Injectable()
export class LifeDomains {
  readonly resource = getCurrentBridgeTemplateResource();

  readonly pillars = computed(() =>
    this.resource.hasValue() ? this.resource.value().pillars : [],
  );
  private readonly all = computed(() => this.pillars().flatMap(({ domains }) => domains));

  find(id: string): BridgeLifeDomain | undefined {
    return this.all().find((domain) => domain.id === id);
  }

  /** The domain with this code in today's bridge: a goal may stand in an older one. */
  withCode(code: string | undefined): BridgeLifeDomain | undefined {
    return this.all().find((domain) => domain.code === code);
  }
}
