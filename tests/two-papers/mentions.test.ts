import { expect, test } from 'vitest';
import { published } from './published-content';

test('the documents name these actors and instruments in these places, and no others', () => {
  const rows = published.getCorpus().documents.flatMap((document) =>
    document.passages.flatMap(({ number, text, mentions }) =>
      mentions.map(({ of, id, start, end }) => {
        const place = `${document.id} ${number ?? text}`;
        return `${place} | ${text.slice(start, end)} | ${of} ${id}`;
      }),
    ),
  );
  expect(rows).toEqual(expected.trim().split('\n'));
});

/** The document and the number of the passage (or the heading) | the words | the record. */
const expected = `
fff-2000 1 | Lloyd Axworthy | actor lloyd-axworthy
fff-2000 1 | Global Ban on Landmines Treaty | instrument mine-ban-treaty
fff-2000 1 | Jody Williams | actor jody-williams
fff-2000 1 | International Campaign to Ban Landmines | actor icbl
fff-2000 1 | Cornello Sommaruga | actor cornelio-sommaruga
fff-2000 1 | International Committee of the Red Cross | actor icrc
fff-2000 1 | UN Secretary-General | actor un-secretary-general
fff-2000 1 | Kofi Annan | actor kofi-annan
fff-2000 1 | Prime Minister | actor prime-minister
fff-2000 1 | Jean Chrétien | actor jean-chretien
fff-2000 3 | Canada | actor canada
fff-2000 3 | civil society | actor civil-society
fff-2000 3 | corporate sector | actor corporate-sector
fff-2000 3 | UN Secretary-General | actor un-secretary-general
fff-2000 3 | report to the Millennium Assembly and Summit | instrument millennium-report
fff-2000 4 | UN Security Council | actor un-security-council
fff-2000 4 | Canada | actor canada
fff-2000 4 | sanctions regimes | instrument sanctions-regimes
fff-2000 4 | UN Commission on Human Rights | actor un-commission-on-human-rights
fff-2000 5 | G-8 | actor g8
fff-2000 5 | Canada | actor canada
fff-2000 5 | OAS | actor oas
fff-2000 5 | Canada | actor canada
fff-2000 5 | Ministerial Dialogue on Drugs | instrument ministerial-dialogue-on-drugs
fff-2000 5 | OAS General Assembly | instrument oas-general-assembly
fff-2000 6 | Commonwealth | actor commonwealth
fff-2000 6 | la Francophonie | actor la-francophonie
fff-2000 6 | developing countries | actor developing-countries
fff-2000 6 | NATO | actor nato
fff-2000 6 | OSCE | actor osce
fff-2000 6 | Organization for Security and Co-operation in Europe | actor osce
fff-2000 7 | Human Security Network | actor human-security-network
fff-2000 7 | Network | actor human-security-network
fff-2000 7 | Canada | actor canada
fff-2000 7 | Norway | actor norway
fff-2000 7 | "Lysøen" partnership | instrument lysoen-partnership
ips-2005 1 | Foreign Affairs | actor foreign-affairs
ips-2005 1 | G8 | actor g8
ips-2005 1 | Global Partnership Against the Spread of Weapons and Materials of Mass Destruction | instrument global-partnership
ips-2005 1 | Partnership | instrument global-partnership
ips-2005 1 | Conference on Disarmament | instrument conference-on-disarmament
ips-2005 1 | Prevention of an Arms Race in Outer Space | instrument paros
ips-2005 2 | Canada | actor canada
ips-2005 2 | International Criminal Court | instrument international-criminal-court
ips-2005 3 | Sierra Leone | actor sierra-leone
ips-2005 3 | Angola | actor angola
ips-2005 3 | Liberia | actor liberia
ips-2005 3 | Cambodia | actor cambodia
ips-2005 3 | Colombia | actor colombia
ips-2005 3 | Afghanistan | actor afghanistan
ips-2005 4 | Canada | actor canada
ips-2005 4 | Kimberley Process | instrument kimberley-process
ips-2005 4 | The process | instrument kimberley-process
ips-2005 4 | Canada | actor canada
ips-2005 5 | la Francophonie | actor la-francophonie
ips-2005 5 | Francophone Summits | instrument francophone-summits
ips-2005 5 | la Francophonie | actor la-francophonie
ips-2005 5 | Burkina Faso | actor burkina-faso
ips-2005 5 | Prime Minister | actor prime-minister
ips-2005 5 | meeting of foreign ministers of la Francophonie | instrument francophonie-foreign-ministers-meeting
ips-2005 6 | Foreign Affairs | actor foreign-affairs
ips-2005 6 | warlords | actor warlords
ips-2005 6 | organized criminal organizations | actor organized-criminal-organizations
ips-2005 6 | complicit companies | actor complicit-companies
`;
