import type { ComponentType, ElementType, ReactElement, ReactNode } from 'react';
import type { Params } from './address';

/** What Next gives to a page or a file. */
type RouteProps = { readonly params: Promise<Params> };

/** The module of a route: `default` for a page, `GET` for a file. */
export type RouteModule = {
  readonly default?: (props: RouteProps) => ReactNode | Promise<ReactNode>;
  readonly GET?: (request: Request, props: RouteProps) => Response | Promise<Response>;
  readonly generateStaticParams?: (props: {
    readonly params: Params;
  }) => readonly Params[] | Promise<readonly Params[]>;
  readonly dynamicParams?: boolean;
};

/** The module that `bundleRoutes` writes. */
export type RoutesModule = {
  readonly routes: readonly RouteModule[];
  readonly layout: ComponentType<{ children: ReactNode }>;
  readonly notFound: ComponentType;
  readonly renderToStaticMarkup: (element: ReactElement) => string;
  readonly takeClasses: () => ReadonlySet<string>;
  readonly jsx: (type: ElementType, props: Record<string, unknown>) => ReactElement;
};
