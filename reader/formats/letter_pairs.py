"""How likely one letter is to follow another in Arabic, Persian, Hebrew and Urdu.

The wrong encoding turns an article into letters too, but into letters that no language
puts side by side. The table holds, for every pair of letter classes, the cost in bits of
the second after the first. It was learnt by tests/formats/learn_letter_pairs.py from
Arabic Wikipedia (comparableWikiCorpus 2017, CC BY-SA 4.0) and from articles written for
Warraq (MIT).
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise, product

_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیےٹڈڑںھہۂۓۀٔ"
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_WORD, _DIGIT, _LATIN, _ACCENTED, _STOP, _QUOTE, _MARK, _POINT, _JOINER, _ODD = ' 0aé."ָَ\u200c?'
_COMMON = "".join((_WORD, _DIGIT, _LATIN, _ACCENTED, _STOP, _QUOTE, _MARK, _POINT, _JOINER, _ODD))

SCALE = 4
"""Steps of the table to a bit."""
ZERO = 35
"""The code point that stands for a cost of nothing."""

LANGUAGES = ("ar", "fa", "he", "ur")


def alphabet(language: str) -> str:
    """The letter classes of `language`: letters stand for themselves, the rest for their kin."""
    return (_HEBREW if language == "he" else _ARABIC) + _COMMON


_MEMBERS = {_LATIN: 5.0, _ACCENTED: 6.0, _DIGIT: 3.3, _STOP: 2.5, _MARK: 3.0, _POINT: 4.0}
"""Bits that it costs to tell a character from the others of its class."""
_ODD_COST, _BROKEN_COST, _NO_BREAK_COST = 14.0, 20.0, 3.0


def _class_of(character: str) -> str:
    if character in _ARABIC or character in _HEBREW:
        return character
    if character in " \n\r\t\u00a0\u2028":
        return _WORD
    if character.isdecimal():
        return _DIGIT
    code = ord(character)
    if character.isalpha() and code < 0x250:
        return _LATIN if code < 0x80 else _ACCENTED
    if character in ".,:;!?()-/،؛؟۔…–—־":
        return _STOP
    if character in "\"'«»“”‘’„[]*#&=_+%<>":
        return _QUOTE
    if 0x64B <= code <= 0x652 or code in (0x640, 0x670):
        return _MARK
    if 0x5B0 <= code <= 0x5C7:
        return _POINT
    if character in "\u200c\u200d\u200e\u200f":
        return _JOINER
    return _ODD


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = kind = _class_of(chr(code))
        return kind


_CLASSES = _Classes()


def classes_of(text: str) -> str:
    """`text` with each character replaced by its class; shaped letters count as letters."""
    if any("ﭐ" <= c <= "ﻼ" for c in set(text)):
        text = unicodedata.normalize("NFKC", text)
    return text.translate(_CLASSES)


def cost(text: str) -> float:
    """The bits that `text` costs in the language that it fits best: the lower, the likelier.

    The costs of readings of the same bytes compare, of whatever length they are.
    """
    classes = f" {classes_of(text)} "
    pairs = Counter(pairwise(classes))
    rare = _NO_BREAK_COST * text.count("\u00a0")
    broken = sum(text.count(c) for c in set(text) if c == "\ufffd" or _is_control(c))
    inside = sum(bits * classes.count(kind) for kind, bits in _MEMBERS.items())
    spoken = min(_western_cost(pairs), *(_pairs_cost(pairs, costs) for costs in _costs().values()))
    return spoken + inside + rare + _BROKEN_COST * (broken + _misshapen(text))


def _misshapen(text: str) -> int:
    """Letters of a joining shape with nothing after them to join to."""
    if _joining().isdisjoint(text):
        return 0
    return sum(
        a in _joining() and not "ﹰ" <= b <= "ﻼ" and b != "ـ" for a, b in pairwise(text + " ")
    )


@cache
def _joining() -> frozenset[str]:
    forms = map(chr, range(0xFE80, 0xFEFD))
    return frozenset(
        form
        for form in forms
        if unicodedata.decomposition(form).startswith(("<initial>", "<medial>"))
    )


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\n\f\r"


def _pairs_cost(pairs: Counter[tuple[str, str]], costs: Mapping[tuple[str, str], float]) -> float:
    return sum(count * costs.get(pair, _ODD_COST) for pair, count in pairs.items())


_WESTERN = {_WORD: 2.5, _LATIN: 0.4, _ACCENTED: 4.5, _STOP: 4.0, _QUOTE: 6.0, _DIGIT: 5.0}
"""Bits of each class in English, French or German, by estimate."""


def _western_cost(pairs: Counter[tuple[str, str]]) -> float:
    costs = {pair: _WESTERN.get(pair[1], _ODD_COST) for pair in pairs}
    for pair in pairs:
        if pair[1] == _ACCENTED and pair[0] != _LATIN:
            costs[pair] = 8.0
    return _pairs_cost(pairs, costs)


@cache
def _costs() -> dict[str, dict[tuple[str, str], float]]:
    costs = {}
    for language in LANGUAGES:
        pairs = product(alphabet(language), alphabet(language))
        steps = ((ord(c) - ZERO) / SCALE for c in _TABLE[language])
        costs[language] = {
            pair: bits + (_ODD_COST if pair[1] == _ODD else 0)
            for pair, bits in zip(pairs, steps, strict=True)
        }
    return costs


_TABLE = {
    "ar": (
        "jp_qei8\\;<fa`e]fZf^cdgdl]hW_NHOU<IdM}}}}}}}}}}}}}}}}}$_d}1>>}UUcjYk^bK5=85AK,885F6?Q`^eVC@"
        "QD+5.??^6}}}}}y}}}}}}}}}}}FY^}Pa`}zptziZoM^5A:;;569G6>2;7C=J6:99671.:0I5}}}}}Z}}}}}}}}}}};"
        "in}LXD}}}bhWj]a3CC18DX:6B2L,=\\_\\dU`G8408B6/E3{}}}}w}}}}}}}}}}};W\\{L`J}ynnudviYT8a@;;9:77<D"
        "0><9<J5A=;E)7.CVY4}}}}}W}}}}}}}}}}}Tdi}UlL}}{jq`rfj352<Q?>U7D54@EEQCm:O;8C13>6<I)}}}}}V}}}"
        "}}}}}}}}8`e}EYH}}w9}eRb:Y8C5B><B9J5A8BAB?O:I<>?(53=@Y<jc}jj^}}}n}}}}}}}0im}<K@}cf^S<RAN-?8"
        "8DB8E6E1I=>DE;Y2EF9>4:686K/f}}}}Y}}}}}}}}}}}/Tb}<H?}`^v}]}euWiihsndr`s`rkpptqy^ucllbegk[qd"
        "}}}}}}}}}}}}}}}}}$\\a}/=C}V[xV=KsO47D<H959<F4@;8:B?A7A:6<75944=3a}}}_Y}}}}}}}}}}}+bs};GB}\\g"
        "mtQuhl.>5?JXXiDj1iOggkXpLLI9O.16@1J1}}}}}}}}}}}}}}}}}-ch}<JA}}zraGVmH-887FP?m3E37>U\\olt9HH"
        "IW10443M1}}}}]Y}}}}}}}}}}}2_l}@NB}Z}sy[{nr0972>>Sn0F397G:@CAfq96562?A5C0}}}}}^}}}}}}}}}}}1"
        "hn}@KA}}}nudvim.7?2UNe]4:.A@?3?5pam<\\d-6CB5Y3Y}}}}Y}}}}}}}}}}}4di}@O?}}{I_<SqG0@3;?KL?:s3N"
        "<Npsqx;R<@A;5<92=.}}}aaU}}}}}}}}}}}*`q}9E>}_]Wsb\\hN+>?>iBWI`S:iafgjgoGkEI3.GB.;F,}}}}}U}}}"
        "}}}}}}}}0Zg}EPC}}XTJ@Kd:/528G9>E;UCB8@D<D{=A::6C<::5<.}h}}]W}}}}}}}}}}},\\d}8D@}\\b<\\MuiG.44"
        "<jACH>j4MMXgkhp9E@BA75:83C,}}}}}V}}}}}}}}}}}-Vh};CD}}Su|GFpI0470q>CC@\\7Y>`od:x:[<=8335:5C/"
        "Y}}}XU}}}}}}}}}}}.[`};FA}d^pL;DkA.5=6l><8:Q-lGT^m=_4>9:5?7<36G1}}}WW_}}}}}}}}}}}3Zj}?HB}_T"
        "ov]wko/36Dlg5E4l,kd^>m;r>;4BZ086C1D3}}}}}U}}}}}}}}}}}4ej}@LA}}|lsStgL,96;hI7@7i4hYffP<o4?C"
        "bQ63F94=0}}}}}[}}}}}}}}}}},Zg}<H<}}yQuFZjE-44?kIAVJl1k=LilCq8I75V174<1@2}}}}}}}}}}}}}}}}}0"
        "dj}<KD}^|gn]obf*B3>c_^c[d0c[aadbjQf8]O4.=/;C2}}}}}}}}}}}}}}}}}1]b}>GB}}tv}d}rv.547BF_r1I4?"
        "@;?:CAcuD=F-53:9C4}}}}}[}}}}}}}}}}}/dq}@MA}}}kZXsfj.<28VMbf9;/;8CL=:VUiEaa352A4G-}}}}}T}}}"
        "}}}}}}}}2af}?FG}}x^^BJAG2@66RDBHBG3C9DA;H>:NG7>9A;;8>(}}}}}R}}}}}}}}}}}1kp}?KD}}}tzi|oc-45"
        "5pXOo0A3K<E9<9O8r;BW5;;<3>2}}}}}Z}}}}}}}}}}}/an}<GA}]}t[B_U[-7637JLT@>3;:AYUXbH\\BNH232>2I3"
        "}}}}}}}}}}}}}}}}}/in}<FB}cX^C5]:Y28:4=98>8=;C7;?H>K6=8777099843a}}}aZ}}}}}}}}}}}1Vc}?KE}ai"
        "z[N?iJ/:87=99@7F6D7=8EAF4EC<=6=/:6E4e}}}cZ}}}}}}}}}}}-Ru}:H?}`ay_T}tR1=74O<>H7AFB8==H><AD;"
        "=BQ?H56A1}d}\\hZ}}}}}}}}}}}(X`}8DB}Z_u{kHpt,<<?q>_c743BQJoHRdhsPNH=18J2E4}}}}}Z}}}}}}}}}}`*"
        "jp}6E>}W}KN9eAT.6B7C9;B8A2:7A>>>D9B769133:AB5U}}e}W}}}}}}}}}}}2CS}BEE}}YWudwjnVaY`kgeZbl[k"
        "ciiliqbmce\\XX[c_i]}}}}}}}}}}}}}}}}}#di}5BU}U|K}NLjD3</9>@??6F3>7?D@@N:G<9<68195U<}k}}g}}}}"
        "}}}}}}}}+]f}:G?}_[QWFYLP+CD:MIGLDN3M7JKNKSDOEFG=@A>)K.jr}rnf}}}}}}}}}}}7FKjE99ph]KQASFJ.7>"
        "=GCBF8H2G3EEHFM>J?AA7:.@2F2el}mh`}}}}}}}}}}{/AFe82GkbXEL;MAE0897B=<A9B6B:?@C@H9D:;;156:5@3"
        "_fygc[}}}y}}}}}}v,;@_:CBe]RKQ@RFJ,=><G9AF>H1G?DEHEM>I?@A7:4?1E3dl}lh3}}}}}}}}}}{-@Ed?I9jbW"
        "NTCUIM/3A?8FDI7K714GHKHPALBCD26/8/H6go}ok9}}}}}}}}}}}3CHgBLJmeZT[J\\PT6>.5C?;;6?1=<CC;OW4S;"
        "BJ6:598OBnu}vr=}}}}}}}}}}}*JOn6RQtDaEL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-"
        ";@_:CBe\\REL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;M@D0787A=<@8B6A"
        "9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;MAE.897B=<A9B6B:?@C@H9D:;;156:5@3_fygc[}}}"
        "y}}}}}}v-;@_:CBe]REL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;M@D078"
        "7A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3"
        "_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\R"
        "EL;M@D0787A=<@8B6A9??B@G8D9;;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\REL;M@D0787A=<@8B6A9??B@G8D9"
        ";;146:5@3_fxgc[}}}x}}}}}}u-;@_:CBe\\RFL;NAE0897B><A9C6B:@@C@H9D:;<256:6@4_gygc[}}}y}}}}}}v+"
        ";@_:DBe]RjE4q9j+4k7B<:@=C=E:>AFCJ5C4;961<<1h8Z_qd``}}}}}}}}}}};8Ae<>P}cNt_[|_s\\fgZpb^o^qep"
        "^nnqbvYch\\T`>XBToZ}}}}}}}}}}}}}}}}},&M}0=_}VMouewjnYab`kgejbl`kciiliqbmcee[^_cZj]}}}}}}}}}"
        "}}}}}}}}/=$C4;k}}PQWFYLP;CDBMIGLDNAMEKKNKSDOEFG=@AEAK?jr}rnf}}}}}}}}}}}0F%858Mph]uPC}Jt>A_"
        "ITKIPKVIRGKOWR\\HQFNGG?GG@pI}}}dZ}}}}}}}}}}}}$6>^6C\\}LTlF7s<k19_;H;=C@G>F<?@IFP<F<?;:6>?<f>"
        "KT}}}}}}}}}}}}}}}*>6}-4V}}JXTHNRP/;5:D@<A:G7C:AADAF9D><>699;;A:}}}\\}}}}}}}}}}}}}*@Q}6?/}Tz"
        "LRBTGK6>?=HDCG?I=H@FFIGN?J@BB8;<A<G:fm}nia}}}}}}}}}}|4AGf@JH1cYS>I[NR7?FDOKINFPD>@>MPMU@Q@"
        "II?BCG>NAmt}uph}}}}}}}}}}}'6Nl*>Ar>`]cDeX\\8GPBYUKXEZIYGKKZX_CLGES<@IQ=X<w}}Hzr}}}}}}}}}}}*"
        "<:L5=Y|t'"
    ),
    "fa": (
        "\\BVYmL*9m9OBCA5K4<:;GJIPBJ?2N<8677m9AHL>=9mmmmmmmmmmC/9mm9DXm>TpVjm}JF1}8@VW;C8468<Z^]dV3="
        "<F7/,81}4B[@E<4}}}}}}}}}}WBL}}MXl}Rh_DY\\oO5<o.REFC8M7><>IMLSELBFQ>:9::o,CJNA?,ooooooooooF1"
        ";oo<G[oAW]CWZnM3:n:QCDB6L5=*<HLJQDK@DO=9788n0BIM@>2nnnnnnnnnnD0:nn;EYn@UZ@TWkJ07k7N@A?3I2:"
        "89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RfL`cwV4CwCZLMK6U9FDEQUSZMTI<X4:2A/w*KRVIG+www"
        "wwwwwwwM9CwwDNbwI^Oez}}EU9}<KAA?3n023;FIJR?I=AM34-67}5EKRE?5}}}}}}}}}}g/\\}}BKR}bwx^ru}J+E}"
        "AlJA>9N.=;Bcgel?EJCj8A9,1}5]JhDA5}}}}}}}}}}_5U}}@Ht}@pZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7"
        "?FJ<;7kkkkkkkkkkA-7kk8BVk=Ry_Mv}K.=}PlO<ACg2NC>?KfFEKGBSC9513}6HdhB?6}}}}}}}}}}`,U}}.Du}9q"
        "dI]`tS+2t@WIJH=R/CABNRQWJQF9UC?7>.t5HOSFD5ttttttttttK.@tt8K_tF[pUjm}`+:}<cVWT8^4>M5Z^]dBFB"
        "Wb4/302}7T[_RA8}}}}}}}}}}W3L}}AXl}<hoTil}^1:}Cb;VS4A2>1@B8DbU\\<9`8+;67}6SZ^G:7}}}}}}}}}}V1"
        "K}}@Wj}8fqWkn}a-6}.dGXV>_3@25C_?eW^GXc9;6B+}9GGaSR9}}}}}}}}}}X5N}}NYm}Ci|Fvy}R/B}GpFJCDk,K"
        "<@gkRpDjBGRA>906}6ahN>?6}}}}}}}}}}c-Y}}-ER}RthMbexX.7xD[MO9AV-GE)RVU\\NU9NYGCAB<x2LSWJ;2xxx"
        "xxxxxxxO:DxxEPdxJ`}BHL}B-=};M@BB1lG<6;A>FqBS:BKE9;92}6DFM:;6}}}}}}}}}}e*Z}};FL}`uv\\ps}f-;}"
        "GiD]D4d9UD=adcLGcH]h<446<}5Eae<V5}}}}}}}}}}](S}};Fr}Xnx^ru}I-?}*kHJ<:f5XEMcfEl=N;DR9;777}4"
        "8cgH:4}}}}}}}}}}_1U}}<Et}?pw\\ps}f2;}-jA][0e7V:?CeHj=L@HPK5143}6LHf796}}}}}}}}}}^/S}}8Hr}>n"
        "kQeh|[/4|6^Q6P+Y0KIJVYA_AA2R]2:3F1|>PW[ML>||||||||||R8H||HSg|MchMbexX'ExD[NOLAV6GEGRVU\\=UK"
        "OY6C8<0x1LSWJH2xxxxxxxxxxO1DxxEPdxJ`iNcfyY*6yE\\O8MBW.HFHSWV]5V57Z1:8=5y7MTXKI7yyyyyyyyyyP0"
        "Eyy@QeyKacI]`sS-@s4VIJG<Q+B@BMQPWIPFJUB2=1>s7GNREC7ssssssssssJ.@ss8K_s8[oUil}_11}5cEVT2^1?"
        "A?<=9=V]:=I-5946}5T[_QD5}}}}}}}}}}V4L}};Wk};giNcfyX)=yE\\NPM4;21=HS;V\\OVLOZ5D576y8MTXKI8yyy"
        "yyyyyyyP0EyyFQdy<`sXlo}b3P})fL?H=a,=?>DB`=C;U>d?N796}6W^bHS6}}}}}}}}}}Z2O}};Hn}?joUil}_.>}"
        "6bUES:]0>L7=:6EE\\AEa33834}1SA^QO2}}}}}}}}}}V2K}}:Ak}>geJ_buU.Bu6XJLI>S/=46OSRYKRHKV47322u1"
        "IPTGEBuuuuuuuuuuL/Auu7Mau6]v\\ps}L.;}=CH=H8d;A9Cad?jAB@AP66924}0[Ff>=1}}}}}}}}}}]+S}};Fr}:n"
        "z`tI}j-:}8m?8D4h3B8<AGKn:HJBL7J747}0EPiB=0}}}}}}}}}}a.W}}8Jv}<r|avy}R28}:o:Q=.j@?;7CjJCFi@"
        "@RI:>64}5EJN7B5}}}}}}}}}}c*X}}6AR}8t{`ux}k0A}WnFb_;i3:C:eihoah=PU@39;<}=JfjPG>}}}}}}}}}}/("
        "W}}6CQ}3sQPtx}?1;}9GDBD0i0286PDHnAB@@J673:E}6EAI@B6}}}}}}}}}}b+W}}>cv}]rZ@TWkJ07k7N@A?3I2:"
        "89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=Ry_Mv}i2<}:KDBA3g2878MMOmCSDAD661:7}9LDG?:V}}}"
        "}}}}}}}`+V}}6Eu}2qqWkn}a+N}8dWX;99/?0;\\_^eW^GXc:M2<2}1V\\7SC1}}}}}}}}}}X7N}}FYm}SikPdg{Z/H{"
        "G^PQ@;Y8?85UYX^QXM@D?9/*7{2OVZM73{{{{{{{{{{R5G{{?Rf{8bgLadwW,DwCZLNK:U?FDFQUT[MTJMXFB20(w8"
        "KRVIG8wwwwwwwwwwN4CwwDOcwI_sYmp}G-P}BgYZXB2,7@6^a`gZa/Ze6?;:0}7L_IUT7}}}}}}}}}}Z4P}}FIo}<k"
        "u[or}e/>}4hG\\Y?G-=64`cbiEbX\\g772-3}9Y`dJJ9}}}}}}}}}}\\2R}}?]q};my^Lv}h2<}:KDBB3g2888LLOlBRD"
        "Aj661:7}ULCG?99}}}}}}}}}}`+U}}6Eu}2pZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-"
        "7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:"
        "89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkk"
        "kkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k"
        "7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7"
        "?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=R"
        "Z@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH="
        "AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=RoThl}^DL}KbTVSH]FNLNY]\\bU\\RU`NJHII}KSZ^QOK}}}}}}}}}}V#"
        "K}}LWj}Qf}7}}}s01}7J;?90M4=57AUDY=F;=HA2585}A7?E84B}}}}}}}}}}jU4}}I=}}e{y_sv}iOM}Ul_`]RgQX"
        "VXcgfm_f\\`kXTSTT}U]dh[YV}}}}}}}}}}`*&}}7Ou}[>Z@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkk"
        "kkkkkkkA-7kk8BVk=RZ@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=Rx^ru}hNM}"
        "Uk^_]QgPXMMcfel^f[NjXDROJ}U]dhNYU}}}}}}}}}}_#<}}F9t}Zpn:hk}]15}9a<:=6\\;<:;X\\[a>[=9_C5<:>}@"
        "9C]9=@}}}}}}}}}}U(J}}3Vi}Pe^CX[nN4;n:QDEB7L6=;=HLKRDKAEP=9899n:BIM@>;nnnnnnnnnnE':nn2FZn@V"
        "Z@TWkJ07k7N@A?3I2:89EHGNAH=AL:6455k7?FJ<;7kkkkkkkkkkA-7kk8BVk=Rs8mp}c-8}7f8I55b7980EaGgZaC"
        "CB?78/8}<:EI13;}}}}}}}}}}ZFP}}P[o}Uk`FZ]qP6=q=SFGE9N8@=?KNMTFMCGR?<:;;q=EKOBA=qqqqqqqqqqG2"
        "&qq=H\\qBX"
    ),
    "he": (
        "F3=;6.:6?2BD0<6=88QD=H?B2420Mh{8C{C{{39>962H9<.J;9I5;6;5`:H>9/5538j}6?}E}}>4>4=.=K>,WM057="
        "6LCW@XOL38<3Fat85tAtt<9=>3.U=D.ZD9=9===?IB[:<378,Jex3:xExx779<=3=8A4`<:;3B<9:`;a<9577*Pj}1"
        "=}H}}54=58;?;@9B<3664587A9C;826/0Ql}8?}G}}58AG01AHK-S08H5K8IFSITL70D?.C]p78pTpp=6A57,9FC0Y"
        "@3<4>6:MH<Z972962Idw89wAww95C;5-Q:@-V:4J6M?@;@<WO;0<70F`s5<sWss76A842C;<3E=70886:7@:?=9355"
        "/Rl}8C}H}}?=FB=;JCG;OE>C?FAEBODPHD>??%?Yl09l=ll<1O=60:=P.8N3;6919?X=FQM3619Gbu67u>uu49?831"
        "C:<.@=:;8E:?9E7`><;::+Ni|4>|E||JGQMGFTNQEZPINJQLOMZO[ROHJJ%Idw+8wZww25<63.<79/H98R:9686];L"
        ";9335CAgz>AzEzzGENJDCRKOBWMFKGNILJWLXOLEGG%Fat+:tXtt;:78/-I7:+\\9D?:=C59F8F?8983CKfyKIyJyy="
        "5<971S=4.X;8:5@=E582YQ94I3/Hbu6=uGuuC4=24/IOA0[@.56@;DN[HI:<3:70Jex9;xAxx?=FB=;JCG;OE>C?FA"
        "EBODPHD>??%?Yl-ElPll98:=5/@75.CB6MIF4;6YNGQ9,;3>HcvH8vCvv><EB<:ICF:ND=B?E@DANCOGC=>?'>Xk.-"
        "kOkk12=940P4=-UK3J2M:K4D6DC=2FA=E_r@6rVrr96F84-G?7.YF3M<A8;:C=Z8B/:@/Hcv9:vZvv25:740B<</<;"
        "BI:@D:=A?;=:D88+Oi|3>|G||82AB42C>;0B<.97D0E7E9^E82>91Mh{;<{H{{?9AC54K6G2K?9?9A<J?E<^G768=("
        "Mgz1=z^zz2.;;.5@9@6f83[2^7:6f;g@=:1:N4Q}A:}g}}NLURLJYSVJ^TMROUPTQ^S_WSMNO,&M{.<{_{{97@<65D"
        "=A4I?8=9@;><I>JA>799,8+f36fJff64=942A:>1F<5:6=8;9F;G?;566-5Pc5<cGccCGAFLKIEWB_FNSJVKHC_A`E"
        "EEAO$/M|GU|_||37;647;:>8W62:6A?;9BMXE<5=7.@Fu+NuXuu64=942A:>1F<5:6=8;9F;G?;566-5Pc5<cGcc>5"
        "F838ICF/<8027<@;4N;OGC5?:2>Xk9Ek.kk64=942A:>1F<5:6=8;9F;G?;566-5Pc5<cGcc64=942A:>1F<5:6=8;"
        "9F;G?;566-5Pc5<cGcc"
    ),
    "ur": (
        "TSz`zNBIzI^NRSJ]EPIPT\\VZO]PQzHGFzFzHMRlMFEGOTWKMGbzzz#Gzz7WXzzpUTzBz,C-z8_2S3A^49JP:\\W[P63"
        "Rz67<z7z=ARmN@:H8UXLNHbzzz5HzzJWYzzqCCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,"
        "7ii8FGii`JIpVpD8?p?TDH4@S;F?EJRLPESFGp6<*p<p>CHbC<;=6JM4C=Xppp+=pp4MNppfCCiOi>19i9M=BB:M4?"
        "8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`YY}e}TG?}OdFXX<c5FE?Ya[`FbUB}A94}K},FWqSK)+:Y"
        "]PSMg}}}BM}}O\\]}}vPe}C}4O7}7K>@B7o1;6BDOJS<I;=}25/}5};?A}=78EEMC;_8t}}}/Y}}2FI}}}^^}j}>/C}"
        "6i<>A7h/FACEKCe8EZ7}5C3}8}6XAvX?4=C^<V06l}}}/R}}AIG}}{CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7"
        "=A[=557>CF:<7Qiii,7ii8FGii`^^}j}Y.?}Gi?9?BK4[GI@f`G:gG<}?6I}3}7X\\vK744Y^bU/7l}}}+R}}Aa=}}{"
        "KJqWqF/@qAUEIJAU/G@GKSMQGTG8q@*2q4q9DIcD=6?FKNBD6Yqqq1?qq@NOqqhZY}f}T-6}OdTGY?c7@2UZa\\`UcU"
        "W}621}.}9SWrAL78CZDQ85E}}}0M}}>]^}}vVU{b{P/7{2`@TU<_2@4@<@X\\Q^84{5-H{5{9OSnO27IPVYMOIc{{{0"
        "I{{KXC{{rUT{a{O+9{0_OSTK^08J:7]6[P^QR{3;>{/{9NSmNG6H?UXLN<c{{{1H{{?XY{{q]]}i}X/=}AhW\\\\Cg1Z"
        "7H]e_dCf:[};8=}1}3C[uWA0?X]aT52H}}}+Q}}=`J}}zLKqXqF0AqAVFJ2BU/HAGLSNRGUGIq@2>q.q4EIdE/2?FL"
        "OCE3Zqqq4?qqANPqqhcB}o}]1<};P=A>=lHF;AICIiJl;E}D::}2}4@@{G82;;>IZF6G}}}(V}}=C=}}}XW}d}<-=}"
        "BbRV=9a8TM3X_Z^S`SU}<=8}7}2QUpBA.ARX[OQ4e}}}*K}}MZA}}t_^}j}I1=}/iCAFGh4[EZ^fDe<g?\\}356}5}8"
        "9GvX85-4^bVX>l}}}.R}}JaK}}LXX}d}S,7}2bRWW@b1?:CX`Z^6a?A}D:/}4}5RVpA73D@X[OQ5f}}}/L}}B[\\}}u"
        "TSz`zN23z9^N2?+]1PIPA\\8ZO;3Rz298z0z<MRlMF:HOTWKM:bzzz7HzzIWXzzpMLsYsH*3sCWGKL7W5IBIMUOSIVI"
        "Ks-@?s8s5FKeG?2AHMPDF5[sss.AssBPQssjRQx^xM)1xG\\L:QH[2NGNRZTX?[6Px084x9x8KPjKD49MRUIK<`xxx1"
        "FxxGUVxxoNNtZtI3DtDYHMMEX.KDJNVPUJW3LtC*At1t7HLfH@5BINREH:\\ttt.BttDQRttkXX}d}S01}:8RWW0b37"
        "NE=`:4TaCV}-7:}5}9RVpRB6:SX\\OR3E}}}4L}}N[\\}}uLLrXrG)Br3VFKKC749AHLTNRHU7Jr/?>r5r6FJdF>2@GL"
        "OCE@Zrrr2@rrAOPrriXX}d}S2M}/bR<WBb0C:CX9CC>?T8}5K=}4}2RVpRC/>EX[OQ<f}}},L}}>C\\}}uVV|b|Q-4|"
        "5aPUU5`0S<R:^:]:_CT|29I|3|6PTnPH4BQVZNP:d|||+J||>YZ||sCCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7"
        "=A[=557>CF:<7Qiii,7ii8FGii`__}k}Z,:}9iA=G9i;@<H_g;e>J=@}B5:}4}3@]w;615GGGVX5L}}},S}}DJD}}|"
        "aa}L}@15};kC9I9F6=<>DB;L9FE>}6E4}8}/CHy@<,AEadXZ8E}}}.U}}GLB}}}ba}G}A2D}9L<``4E@<9@?id=CjH"
        "A}?=B}4}7[;y5<5-;:eY[3o}}},U}}AdE}}}CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,"
        "7ii8FGii`bO}n}60:}=l@HI;k-78?GJHG@k?@}674}A}=8>z::;C9D<4[8p}}}-U}}?Lf}}}CCiOi>19i9M=BB:M4?"
        "8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii``_}l}E1?}>QD^I:i6A:;AJQMEi@C}:86}6}TFDQE7Q>9@"
        "I-Y9Q}}}*S}}4FD}}|ZZ}f}U.D}8eTYYDd+W;AZb]aVcVX}9M4}3}4T=rGE23=G9R61h}}}7N}}P]^}}wVV|b|Q-@|"
        "L`PUUM`GR<RV^X\\R=RT|3=4|0|3=TnP606AVYM/@d|||.J||@YZ||sEDjPj?3:j:O?CC;N/A:@DLGK@M@Bj97.j6j8"
        ">B\\>668?DH<>8Rjjj-8jj:GIjjaZZ}f}0.P}:eTYYQd037VZb\\aVcGX}1;;}4}4TXGTL13UZ:Q8Ah}}}1N}}F]C}}w"
        "ba}n}\\0D}9ML`aXk2C8@bjOhLk]_}:7>}/}2EIz[M/.9bFY52p}}}2U}}GLK}}}bb}n}D1@}=OEaI:l6A:;AMOKDk?"
        "C}:86}7}VFEOE7T>9@H-\\9S}}}*V}}4FG}}}``}l}[NV}VkZ__WjQ\\U\\`hbf\\i\\^}USR}R}TZ^xZRRT[`cWZTn}}}$"
        "T}},Kd}}}YX}e}T2N}CcSWXPc.U7FYa[_UbUW}9A6}4}1RWqS6.:T@\\P4=g}}}+M}}AF]}}vTSz`zO->zI^NRSJ^4A"
        "IPT\\VZP]<Rz>?;z2z0@Rl99.;O<WK57bzzz,HzzIWXzzqQPw]wK0Fw8[KOPGZBMFMQYSWLZMOwFD<w5w3JOiJ:04LQ"
        "TH*8_www+EwwFTUwwm]\\}i}WKR}RgW[\\SfNYRX]d_cXeXZ}QOO}O}QVZuVONPW]`TVPk}}}$P}}-Fa}}y[Z}f}U,P}"
        ":eEYYQd1WPVZb]aVcVX}8M7}5}0EXrCD-08ZARTNh}}}-N}}@]_}}w``}l}[1B}:kM__<j6<@\\`hcg\\i=H}7;8}.}5"
        "ZIxZE20[`GXZGn}}})T}}@HG}}}IHnUnC7>n>SCGH?R:E>DIPKODQDFn=;;n;n=BFaB;:<CIL@B<Vnnn%<nn>KMnne"
        "CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`CCiOi>19i9M=BB:M4?8?CKEI?L?"
        "Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,"
        "7ii8FGii`k:}w}e13}7L7?=7F7C4:?LFR;L=?}:03}:}B6;}7.@^??nbd4y}}}T4}}HAo}}}0`}l}[NV}VkZ__WjQ\\"
        "U\\`hbf\\i\\^}USS}K}TZ^xZRRT[`cW>Tn}}},&}}9cd}}}CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>C"
        "F:<7Qiii,7ii8FGii`CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`_^}j}YGT}"
        "TiG]]UhD[TZ^faeZgZ\\}SQQ}P}RI\\vXPPRY^bVXRl}}}#7}}T=c}}{R:w]wL56w=\\<PP:[;N2><<<XMZ<Ow;5Dw8wE"
        "<>i<CCE9>UIK9_www)9ww.TUwwnPPv\\vK>FvF[JOOGZ;M5LPXRWLYLNvEC5vBvDJNhJBBDKPSGJ8^vvv$DvvFSTvvm"
        "CCiOi>19i9M=BB:M4?8?CKEI?L?Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`CCiOi>19i9M=BB:M4?8?CKEI?L?"
        "Ai865i5i7=A[=557>CF:<7Qiii,7ii8FGii`DCjPj>29j9N>BC:M5@9?DKFJ?M?Aj866j6j8=A\\=657?DG;=7Rjjj*"
        "7jj9FHjj`"
    ),
}
