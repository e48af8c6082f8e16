import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Makes the jars of the programs of classes that start quickly; what they do stays the same, and the library's jar stays
 * what it is: {@code java QuickStartJars.java TIME FROM TO [FROM TO...]}, each from a folder or a jar to a jar.
 *
 * <p>Class files in a format before that of Java 6 are written in the one of Java 8: older ones are verified slowly and
 * kept out of archives of loaded classes. And each lambda becomes a class of its own, as it would have been written before
 * there were lambdas: Java would make that class and the way to it anew in every run, which a short run has a hundred
 * times.
 *
 * <p>Needs ASM and the jars on the class path.
 */
final class QuickStartJars {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** By name of the file. */
    private final Map<String, byte[]> files = new TreeMap<>();
    /** By the class that has their host's private members: the classes made of its lambdas. */
    private final Map<String, List<String>> made = new HashMap<>();

    public static void main(String... arguments) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(arguments[0]), ZoneOffset.UTC);
        for (int i = 1; i < arguments.length; i += 2) {
            QuickStartJars jar = new QuickStartJars();
            jar.read(Path.of(arguments[i]));
            jar.write(Path.of(arguments[i + 1]), time);
        }
    }

    private void read(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> found = Files.walk(source)) {
                found.filter(Files::isRegularFile).forEach(file -> {
                    try {
                        add(source.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        } else {
            try (JarFile jar = new JarFile(source.toFile())) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        made.forEach(this::addMembers);
    }

    private void add(String name, byte[] bytes) {
        boolean isClass = name.endsWith(".class") && !name.endsWith("module-info.class");
        files.put(name, !isClass ? bytes : version(bytes) < Opcodes.V1_6 ? inNewerFormat(bytes) : withoutLambdas(bytes));
    }

    private static int version(byte[] classFile) {
        return (classFile[6] & 0xFF) << 8 | classFile[7] & 0xFF;
    }

    private void write(Path target, LocalDateTime time) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> next : files.entrySet()) {
                JarEntry entry = new JarEntry(next.getKey());
                entry.setTimeLocal(time);
                jar.putNextEntry(entry);
                jar.write(next.getValue());
                jar.closeEntry();
            }
        }
    }

    /** Adds the map of types that the newer verifier goes by. ASM refuses what the format has no longer, subroutines. */
    private static byte[] inNewerFormat(byte[] bytes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                try {
                    return super.getCommonSuperClass(one, other);
                } catch (TypeNotPresentException e) {
                    // A library that is not there: nothing more can be said of its types.
                    return "java/lang/Object";
                }
            }
        };
        ClassVisitor newer = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int old, int access, String name, String signature, String above, String... interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, above, interfaces);
            }
        };
        new ClassReader(bytes).accept(newer, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private byte[] withoutLambdas(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        String host = host(reader);
        ClassVisitor without = new ClassVisitor(Opcodes.ASM9, writer) {
            private int count;

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String... thrown) {
                MethodVisitor method = super.visitMethod(access, name, type, signature, thrown);
                return new MethodVisitor(Opcodes.ASM9, method) {
                    @Override
                    public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
                        if (!isLambda(maker, arguments)) {
                            super.visitInvokeDynamicInsn(name, type, maker, arguments);
                            return;
                        }
                        String lambda = reader.getClassName() + "$$L" + count++;
                        made.computeIfAbsent(host, unknown -> new ArrayList<>()).add(lambda);
                        files.put(
                                lambda + ".class",
                                new LambdaClass(lambda, type, (Handle) arguments[1])
                                        .bytes(version(bytes), host, name, (Type) arguments[0], (Type) arguments[2]));
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.OF, type, false);
                    }
                };
            }
        };
        reader.accept(without, 0);
        return writer.toByteArray();
    }

    /** Returns whether a call is made by the factory of simple lambdas, and calls no private method of an old kind. */
    private static boolean isLambda(Handle maker, Object... arguments) {
        return maker.getOwner().equals(FACTORY)
                && maker.getName().equals("metafactory")
                && ((Handle) arguments[1]).getTag() != Opcodes.H_INVOKESPECIAL;
    }

    /** Returns the class on whose list those stand that may call the private methods of a class. */
    private static String host(ClassReader reader) {
        String[] host = {reader.getClassName()};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitNestHost(String name) {
                        host[0] = name;
                    }
                },
                ClassReader.SKIP_CODE);
        return host[0];
    }

    private void addMembers(String host, List<String> members) {
        ClassReader reader = new ClassReader(files.get(host + ".class"));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        files.put(host + ".class", writer.toByteArray());
    }

    /** A class made of a lambda: what it has caught are its fields, and its one method calls what the lambda does. */
    private static final class LambdaClass {

        static final String OF = "of";
        private static final String ONLY = "ONLY";
        private static final Method NEW = new Method("<init>", "()V");

        private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        private final Type self;
        private final Type shape;
        private final Type[] caught;
        private final String type;
        private final Handle body;

        LambdaClass(String name, String type, Handle body) {
            this.self = Type.getObjectType(name);
            this.type = type;
            this.shape = Type.getReturnType(type);
            this.caught = Type.getArgumentTypes(type);
            this.body = body;
        }

        byte[] bytes(int version, String host, String name, Type erased, Type actual) {
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            String[] interfaces = {shape.getInternalName()};
            writer.visit(version, access, self.getInternalName(), null, "java/lang/Object", interfaces);
            writer.visitNestHost(host);
            addConstructor();
            if (caught.length == 0) {
                addOnly();
            }
            addOf();
            addMethod(name, erased, actual);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private Method constructor() {
            return new Method("<init>", Type.getMethodDescriptor(Type.VOID_TYPE, caught));
        }

        private GeneratorAdapter method(int access, Method method) {
            return new GeneratorAdapter(access, method, null, null, writer);
        }

        private static void end(GeneratorAdapter code) {
            code.returnValue();
            code.endMethod();
        }

        private void addConstructor() {
            GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor());
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), NEW);
            for (int i = 0; i < caught.length; i++) {
                writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, caught[i].getDescriptor(), null, null);
                code.loadThis();
                code.loadArg(i);
                code.putField(self, "c" + i, caught[i]);
            }
            end(code);
        }

        /** Of a lambda that catches nothing there is one, as Java itself has it. */
        private void addOnly() {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, ONLY, self.getDescriptor(), null, null);
            GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
            code.newInstance(self);
            code.dup();
            code.invokeConstructor(self, NEW);
            code.putStatic(self, ONLY, self);
            end(code);
        }

        private void addOf() {
            GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(OF, type));
            if (caught.length == 0) {
                code.getStatic(self, ONLY, self);
            } else {
                code.newInstance(self);
                code.dup();
                code.loadArgs();
                code.invokeConstructor(self, constructor());
            }
            end(code);
        }

        private void addMethod(String name, Type erased, Type actual) {
            GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method(name, erased.getDescriptor()));
            Type owner = Type.getObjectType(body.getOwner());
            boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            List<Type> wanted = new ArrayList<>();
            if (creates) {
                code.newInstance(owner);
                code.dup();
            } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
                wanted.add(owner);
            }
            Collections.addAll(wanted, Type.getArgumentTypes(body.getDesc()));
            for (int i = 0; i < caught.length; i++) {
                code.loadThis();
                code.getField(self, "c" + i, caught[i]);
                convert(code, caught[i], wanted.get(i));
            }
            for (int i = 0; i < actual.getArgumentTypes().length; i++) {
                code.loadArg(i);
                convert(code, erased.getArgumentTypes()[i], actual.getArgumentTypes()[i]);
                convert(code, actual.getArgumentTypes()[i], wanted.get(caught.length + i));
            }
            code.visitMethodInsn(call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type given = creates ? owner : Type.getReturnType(body.getDesc());
            if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
                convert(code, given, actual.getReturnType());
                convert(code, actual.getReturnType(), erased.getReturnType());
            } else if (given.getSize() == 2) {
                code.pop2();
            } else if (given.getSize() == 1) {
                code.pop();
            }
            end(code);
        }

        private int call() {
            return switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default -> Opcodes.INVOKEVIRTUAL;
            };
        }

        /** Converts as a lambda does: by casts, boxes and wider numbers. */
        private static void convert(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else if (!to.equals(Type.getType(Object.class))) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }
    }
}
