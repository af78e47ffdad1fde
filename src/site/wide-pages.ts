import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** A page as wide as its data has no room for the chapters at its side. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  if (route.entry.data.kind === 'wide') route.hasSidebar = false;
});
