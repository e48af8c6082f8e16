package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.cli.GoldenFile;
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
        StringBuilder list = new StringBuilder();
        List<String> rooms = exported();
        assertFalse(rooms.isEmpty());
        for (String room : rooms) {
            for (Class<?> type : types(room)) {
                if (reachable(type)) {
                    list.append(declaration(type)).append('\n');
                    members(type)
                            .forEach(
                                    member -> list.append("    ").append(member).append('\n'));
                }
            }
        }
        GoldenFile.compare(LIST, list.toString());
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

    private static String declaration(Class<?> type) {
        StringBuilder declaration = new StringBuilder(type.toGenericString());
        if (type.getSuperclass() != null
                && !type.isRecord()
                && !type.isEnum()
                && type.getSuperclass() != Object.class) {
            declaration.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        for (var parent : type.getGenericInterfaces()) {
            declaration.append(" is ").append(parent.getTypeName());
        }
        return declaration.toString();
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
                || type.isEnum() && OF_EVERY_ENUM.stream().anyMatch(text::endsWith);
        if (visible(member.getModifiers()) && !member.isSynthetic() && !bridge && !given) {
            members.add(PACKAGE.matcher(text.replace(type.getName() + ".", ""))
                    .replaceAll("")
                    .replaceFirst("^public ", ""));
        }
    }
}
