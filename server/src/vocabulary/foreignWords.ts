/**
 * Words that are right though they are no Vietnamese syllables: places and peoples of other languages of Vietnam, and
 * loan words with Vietnamese letters. Folded. Source: official names of provinces, communes and ethnic groups.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    "đắk đăk lắk lăk krông kông kạn pắc păng plông đrăng đắc đam êđê ê-đê mnông m'nông cơtu cơ-tu bru tơ hrê xơđăng brâu giẻ " +
    "k'ho chu-ru raglai ra-glai xtiêng s'tiêng chơro chăm khmer h'mông hmông mông niê kđăm êban ksơr ksor kpă siu rơ-chăm rơ chăm " +
    "a-lưới đakrông đăkrông ia hleo h'leo pleiku plei ayun ea kar buôn sê san sêsan sêrêpốk srêpốk pôkô " +
    "vắc-xin vắcxin vắc xin ôxy oxy ôtô mét kilômét xăngtimét đêxiben gốc-phe bê-tông bêtông ximăng xi-măng ápphích karaôkê " +
    "cácbon axít ôxít mêtan êtan êtanol xenlulô amôniắc ôzôn phốtpho vônfram điôxít điêzen kilôgam milimét mêgabít gigabít " +
    "rơmoóc cáctông côngtenơ tắcxi môtô xíchlô bazơ polyme enzim vắcxin ađênôvirút virút vi-rút " +
    "côvít cô-vít pôpơlin lôgích xêmina xê-mi-na ốc-xi mêgaoát kilôoát êpôxi ban-căng xiếc tuốcbin xứ " +
    "lênin liênxô liên-xô mácxít mác-xít xôviết xô-viết ăngghen bônsêvích cômintern crưmlin pari"
  ).split(" "),
);
