package io.github.asreval.cli.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is being written beside the one whose name it will take. From its beginning it may be read by those only
 * who may read that one.
 *
 * @param path where it is
 * @param out its content
 */
record TemporaryFile(Path path, OutputStream out) {

    private static final int MOST = 100;
    /** A name has 255 bytes at most on most systems, and on some that encrypt names 143. */
    private static final int LONGEST = 120;

    /**
     * Creates an empty file.
     *
     * @param name what the user calls the other file
     * @param target where the other file is, or will be
     */
    static TemporaryFile beside(String name, Path target) throws IOException {
        Optional<PosixFileAttributes> model = attributes(target);
        FileAttribute<?>[] mode = model.isPresent()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(model.get().permissions())
                }
                : new FileAttribute<?>[0];
        String start = "." + shortened(String.valueOf(target.getFileName())) + ".";
        for (int i = 0; i < MOST; i++) {
            Path temporary = target.resolveSibling(start + i + ".tmp");
            try {
                SeekableByteChannel channel = Files.newByteChannel(
                        temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode);
                return new TemporaryFile(temporary, Channels.newOutputStream(channel));
            } catch (FileAlreadyExistsException e) {
                // Somebody else's, or left behind by a run that was killed.
            } catch (NoSuchFileException e) {
                throw new FileSystemException(name, null, "cannot be written: there is no such folder");
            } catch (AccessDeniedException e) {
                throw new FileSystemException(name, null, "may not be written; check its folder");
            } catch (FileSystemException e) {
                throw (IOException)
                        new FileSystemException(name, null, "cannot be written: " + e.getReason()).initCause(e);
            }
        }
        throw new FileSystemException(
                name,
                null,
                "cannot be written beside the " + MOST + " files that killed runs have left; remove " + start
                        + "0.tmp to " + start + (MOST - 1) + ".tmp in " + target.getParent());
    }

    /** Returns the name, or so much of its beginning as leaves room for an ending. */
    private static String shortened(String name) {
        int bytes = 0;
        int i = 0;
        while (i < name.length()) {
            int codePoint = name.codePointAt(i);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return name.substring(0, i);
    }

    /** Returns what the system knows of a file; nothing if there is none, or the system does not know owners. */
    static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Optional.of(view.readAttributes());
    }

    /** Gives a file the permissions, the group and the owner of another; returns whether the owner is the same now. */
    static boolean makeLike(PosixFileAttributes model, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        view.setPermissions(model.permissions());
        if (!now.group().equals(model.group())) {
            try {
                view.setGroup(model.group());
            } catch (IOException e) {
                // One of which the user is no member: the permissions are the same, and so is the owner.
            }
        }
        if (now.owner().equals(model.owner())) {
            return true;
        }
        try {
            view.setOwner(model.owner());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
