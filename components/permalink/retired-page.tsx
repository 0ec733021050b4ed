import type { MovedModel, WithdrawnModel } from '@/lib/pages/retired-page';
import { MovedPage } from './moved-page';
import { WithdrawnPage } from './withdrawn-page';

type RetiredPageProps = { model: MovedModel | WithdrawnModel };

/** The page of an address that is no longer what it was. */
export function RetiredPage({ model }: RetiredPageProps) {
  return model.kind === 'moved' ? <MovedPage model={model} /> : <WithdrawnPage model={model} />;
}
