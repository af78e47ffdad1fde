import { noServiceOwners, type ServiceOwners } from '../views/service-owners.ts';

/** Reads the owners of all services from an element's `data-owners`; what is missing there is empty. */
export const readOwners = ({ dataset }: HTMLElement): ServiceOwners => ({
  ...noServiceOwners,
  ...(JSON.parse(dataset['owners'] ?? '{}') as Partial<ServiceOwners>),
});
