import { CompanionList } from '@/components/ui/companion-list';
import { COMPANIONS_LENGTH } from '@/lib/lists/page-lengths';
import type { CompanionGroup } from '@/lib/pages/companions';

type CompanionListsProps = { groups: readonly CompanionGroup[] };

/** The records that stand around another one, sort beside sort. */
export function CompanionLists({ groups }: CompanionListsProps) {
  return (
    <div className="mt-16 grid gap-x-12 gap-y-10 md:grid-cols-3">
      {groups.map((group) => (
        <CompanionList key={group.heading} {...group} atOnce={COMPANIONS_LENGTH} />
      ))}
    </div>
  );
}
