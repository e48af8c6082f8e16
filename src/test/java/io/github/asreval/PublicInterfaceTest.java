package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what users of the library can reach: the public types of the packages that the module exports, with their public
 * and protected members, as listed in {@code api.txt}. A line that changes or goes is a change for the users, and belongs
 * in CHANGELOG.md. {@code -Dgolden.update=true} writes the list anew.
 */
class PublicInterfaceTest {

    private static final Path LIST = Path.of("src/test/resources/io/github/asreval/api.txt");
    private static final Path MODULE = Path.of("src/main/java/module-info.java");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([a-z.]+);$");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z0-9]+\\.)+(?=[A-Z])");
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of(".toString()", ".hashCode()", ".equals(java.lang.Object)");

    private static final Set<String> OF_EVERY_ENUM = Set.of(".values()", ".valueOf(java.lang.String)");

    @Test
    void isTheOneThatIsListed() throws Exception {
        Set<String> found = new TreeSet<>();
        for (String room : exported()) {
            for (Class<?> type : types(room)) {
                if (reachable(type)) {
                    found.add(declaration(type));
                    members(type).forEach(member -> found.add(name(type) + ": " + member));
                }
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(LIST, found);
        }
        Set<String> listed = new TreeSet<>(Files.readAllLines(LIST));
        assertAll(
                () -> assertEquals(List.of(), without(listed, found), "listed, but gone"),
                () -> assertEquals(List.of(), without(found, listed), "there, but not listed"));
    }

    private static List<String> without(Set<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static List<String> exported() throws IOException {
        return EXPORTED.matcher(Files.readString(MODULE))
                .results()
                .map(export -> export.group(1))
                .sorted()
                .toList();
    }

    private static List<Class<?>> types(String room) throws IOException, URISyntaxException, ClassNotFoundException {
        // By the place of a class of ours: tests have packages of the same names elsewhere.
        Path classes = Path.of(Class.forName("io.github.asreval.score.WerScorer")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.list(classes.resolve(room.replace('.', '/')))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> room + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            types.add(Class.forName(name, false, PublicInterfaceTest.class.getClassLoader()));
        }
        return types;
    }

    private static boolean reachable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return visible(type.getModifiers()) && !type.isSynthetic() && (outer == null || reachable(outer));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** In our own words: Java's differ by version. */
    private static String declaration(Class<?> type) {
        List<String> words = new ArrayList<>();
        if (type.isSealed()) {
            words.add("sealed");
        } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
            words.add("abstract");
        } else if (Modifier.isFinal(type.getModifiers())) {
            words.add("final");
        }
        words.add(type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class");
        Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(parent -> "is " + parent.getTypeName())
                .filter(parent -> !parent.matches("is java.lang.(Object|Record|Enum.*)"))
                .forEach(words::add);
        return name(type) + ": " + shortened(String.join(" ", words));
    }

    private static String name(Class<?> type) {
        return type.getName().substring("io.github.asreval.".length());
    }

    private static String shortened(String text) {
        return PACKAGE.matcher(text).replaceAll("");
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            add(members, type, field, field.toGenericString());
        }
        Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .forEach(member -> add(members, type, member, member.toGenericString()));
        return members;
    }

    private static void add(Set<String> members, Class<?> type, Member member, String text) {
        boolean bridge = member instanceof Method method && method.isBridge();
        boolean given = OF_EVERY_OBJECT.stream().anyMatch(text::endsWith)
                || (type.isEnum() && OF_EVERY_ENUM.stream().anyMatch(text::endsWith));
        if (visible(member.getModifiers()) && !member.isSynthetic() && !bridge && !given) {
            members.add(shortened(text.replace(type.getName() + ".", "")).replaceFirst("^public ", ""));
        }
    }
}
