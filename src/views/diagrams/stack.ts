import type { Catalog } from '../../model/catalog.ts';
