import {
  type FindManyOptions,
  type FindOneOptions,
  type FindOptionsWhere,
  type ObjectLiteral,
  Repository,
} from 'typeorm';

type Where<E> = FindOptionsWhere<E> | FindOptionsWhere<E>[];

/**
 * The records of one kind that one organisation has. Row-level security says the same; each wall
 * has to hold when the other is gone, so this one asks for the organisation by itself.
 */
export class OwnRecords<E extends ObjectLiteral> extends Repository<E> {
  constructor(
    all: Repository<E>,
    private readonly organisationId: string,
  ) {
    super(all.target, all.manager, all.queryRunner);
  }

  override find(options?: FindManyOptions<E>): Promise<E[]> {
    return super.find(this.ownOf(options));
  }

  override findBy(where: Where<E>): Promise<E[]> {
    return super.findBy(this.own(where));
  }

  override findOne(options: FindOneOptions<E>): Promise<E | null> {
    return super.findOne(this.ownOf(options));
  }

  override findOneBy(where: Where<E>): Promise<E | null> {
    return super.findOneBy(this.own(where));
  }

  override findOneOrFail(options: FindOneOptions<E>): Promise<E> {
    return super.findOneOrFail(this.ownOf(options));
  }

  override findOneByOrFail(where: Where<E>): Promise<E> {
    return super.findOneByOrFail(this.own(where));
  }

  override existsBy(where: Where<E>): Promise<boolean> {
    return super.existsBy(this.own(where));
  }

  override countBy(where: Where<E>): Promise<number> {
    return super.countBy(this.own(where));
  }

  override maximum(
    ...[column, where]: Parameters<Repository<E>['maximum']>
  ): Promise<number | null> {
    return super.maximum(column, this.own(where));
  }

  override update(...[criteria, ...change]: Parameters<Repository<E>['update']>) {
    return super.update(this.own(criteria as Where<E>), ...change);
  }

  override delete(criteria: Parameters<Repository<E>['delete']>[0]) {
    return super.delete(this.own(criteria as Where<E>));
  }

  private ownOf<O extends FindManyOptions<E>>(options?: O): O {
    return { ...options, where: this.own(options?.where) } as O;
  }

  private own(where: Where<E> = {}): Where<E> {
    if (typeof where !== 'object')
      throw new Error('Say by which fields: an id alone is too little.');
    const own = { organisationId: this.organisationId };
    if (Array.isArray(where)) return where.map((one) => ({ ...one, ...own }));
    return { ...where, ...own };
  }
}
