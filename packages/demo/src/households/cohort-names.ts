/** Given and family names that a hundred invented people are put together from; nobody is meant. */
export const GIVEN_NAMES = [
  'Amara', 'Bilal', 'Camila', 'Darya', 'Emre', 'Fatou', 'Giorgi', 'Hana', 'Imran', 'Jovana', 'Kofi', 'Leila', 'Mateo', 'Nadia', 'Oskar', 'Priya', 'Rafael', 'Sana', 'Tomasz', 'Uche',
  'Valentina', 'Wanjiru', 'Xiomara', 'Yara', 'Zoltan', 'Aiko', 'Bogdan', 'Chiara', 'Dumisani', 'Eszter', 'Farid', 'Goran', 'Helena', 'Ivan', 'Jamila', 'Katya', 'Luan', 'Mirela', 'Noor', 'Olga',
];
export const FAMILY_NAMES = [
  'Abara', 'Bekele', 'Castellan', 'Dimovska', 'Erdogmus', 'Ferrante', 'Gebru', 'Horvatin', 'Iancu', 'Jankovic', 'Kaplanis', 'Lindqvista', 'Mwangura', 'Nazarenko', 'Okonjo', 'Petrescu', 'Qadiri', 'Rahmatov', 'Silvano', 'Tesfalem',
  'Ulrichsen', 'Varganov', 'Wolanski', 'Yilmazer', 'Zubiri', 'Alvarado', 'Bhattarai', 'Cisneros', 'Dragomir', 'Estevao', 'Fernandes Roca', 'Grigoryan', 'Hakimi', 'Ibragimov', 'Juarez Mota', 'Kowalewska', 'Laskaris', 'Moreau-Diop', 'Nguyen Phuc', 'Ozkaya',
];
