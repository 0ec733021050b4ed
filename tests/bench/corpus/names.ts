const list = (text: string) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((item) => item !== '');

/** Made-up states, in the letters of many languages; some names stand inside others. */
export const STATES = list(`
  Norland, Upper Norland, Serena, Costa Serena, Costa Serena del Norte, Sørvik, Øst-Sørvik, Valdoria,
  Île-Verte, Dún Mór, Łąkowo, Çamlıova, Åsmark, Västanå, Nueva Brisa, São Telmo, Cœurville, Zlatá Hora,
  Kőszeghát, Guinbara, Guinbara Island, Tamarit, East Tamarit, Hanwei, Kasumi, Baraka, Al-Nahr, Oranje,
  Port Ardent, Ardentia, Lys, Lysland, Ngorova, Quillay, Ülkümen, Ærøby, Þórsland, Mbuluzi, Chandrapara,
  Free State of Ardentia
`);

/** What bodies and instruments are about; some stand inside others. */
export const FIELDS = list(`
  Human Security, Security, Clean Rivers, Rivers, Small Arms, Arms, Child Protection, Fair Trade, Trade,
  Public Health, Health, Climate, Climate Adaptation, Rule of Law, Landmines, Ocean Shipping, Fisheries,
  Food Security, Water, Press Freedom, Conflict Minerals, Minerals, Disaster Relief, Peaceful Settlement,
  Open Archives, Seed Banks, Rural Clinics, Migration, Girls’ Education, Education, Nuclear Safety,
  Desert Regions, Mountain Regions, Island States, River Basins, Vaccines, Witness Protection, Air Traffic
`);

export const REGIONS = list(`
  Global, Northern, Southern, Inter-Regional, Baltic, Sahel, Pacific, Andean, Caribbean, Nordic, Central,
  Mediterranean, Indian Ocean, Arctic, Francophone
`);

/** A name whose letters do not give an id, and the id. */
export type NamedById = readonly [id: string, name: string, ...aliases: string[]];

/** Bodies whose names are in other languages than English, with other spellings of some. */
export const FOREIGN_BODIES: readonly NamedById[] = [
  ['fr-federation-fleuves', 'Fédération pour les fleuves propres', 'FÉDÉRATION POUR LES FLEUVES'],
  ['fr-reseau-ecoles', 'Réseau des écoles sans frontières', 'Réseau des écoles'],
  ['fr-oeuvre-enfance', 'Œuvre de l’enfance', 'Oeuvre de l’enfance'],
  ['fr-conseil-noel', 'Conseil de Noël'],
  ['es-red-iberica', 'Red Ibérica de Derechos', 'Red Ibérica'],
  ['es-fundacion-ninez', 'Fundación Niñez y Paz', 'Fundación Niñez'],
  ['es-camara-cafe', 'Cámara del Café'],
  ['pt-associacao-irmas', 'Associação das Irmãs do Sertão'],
  ['no-fredshjelpen', 'Fredshjelpen på Sørvik', 'Fredshjelpen'],
  ['no-bla-kors', 'Blå Fjord', 'Blaa Fjord'],
  ['da-aeroe-forening', 'Ærø Søfartsforening'],
  ['is-hafrannsokn', 'Félag um hafrannsóknir'],
  ['de-strassenbund', 'Bund für Straßenkinder', 'Bund für Strassenkinder'],
  ['pl-lodz', 'Łódzka Fundacja Pokoju', 'Lodzka Fundacja Pokoju'],
  ['cs-zachrana', 'Záchrana dětí hor'],
  ['hu-viz', 'Tiszta Vízért Szövetség'],
  ['tr-isik', 'Işık Derneği', 'Isik Derneği'],
  ['vi-nuoc-sach', 'Hội Nước Sạch'],
  ['ar-salam', 'مرصد السلام', 'مرصد السلام الإقليمي'],
  ['ar-nahr', 'جمعية الأنهار النظيفة'],
  ['fa-darya', 'بنیاد دریا'],
  ['he-mayim', 'עמותת המים'],
  ['zh-heping', '和平观察站', '和平觀察站'],
  ['zh-heliu', '清洁河流基金会'],
  ['ja-kodomo', '子どもの未来機構'],
  ['ko-pyeonghwa', '평화의 다리'],
  ['ru-reki', 'Союз чистых рек', 'Союз рек'],
  ['uk-myr', 'Фонд миру і довіри'],
  ['el-eirini', 'Σύλλογος Ειρήνης'],
  ['hi-shanti', 'शांति मंच'],
  ['th-santi', 'มูลนิธิสันติ'],
  ['am-selam', 'የሰላም ማኅበር'],
];

/** Instruments whose names are in other languages. */
export const FOREIGN_INSTRUMENTS: readonly NamedById[] = [
  ['fr-accord-fleuves', 'Accord sur les fleuves partagés', 'Accord sur les fleuves'],
  ['fr-charte-ecoles', 'Charte des écoles sûres'],
  ['es-tratado-aguas', 'Tratado de las Aguas', 'TRATADO DE LAS AGUAS'],
  ['es-proceso-brisa', 'Proceso de Nueva Brisa'],
  ['no-fiskeavtalen', 'Sørvik-avtalen om fiske', 'Sorvik-avtalen om fiske'],
  ['ar-ittifaq', 'اتفاقية الأنهار'],
  ['zh-gongyue', '河流公约'],
  ['ja-giteisho', '子ども議定書'],
  ['ru-dogovor', 'Договор о реках'],
  ['el-synthiki', 'Συνθήκη των Ποταμών'],
];
