@echo off
rem Starts the program that this file is installed as, wer or vocab, with the Java of JAVA_HOME or else of PATH.
rem ASREVAL_JAVA_OPTS adds flags for Java. Java gets a question mark for each letter that is not in the code page of
rem Windows: files with such names are given in a file of arguments, @FILE, or by --pairs.
setlocal
set "PROGRAM=wer"
if /i "%~n0"=="vocab" set "PROGRAM=vocab"
set "VERSION="
if not defined JAVA_HOME goto path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto release
echo %PROGRAM%: no bin\java.exe in JAVA_HOME, which is "%JAVA_HOME%"; set it to a Java 17 or newer 1>&2
exit /b 2

:path
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto release
echo %PROGRAM%: no Java found: install Java 17 or newer, or set JAVA_HOME to one 1>&2
exit /b 2

:release
rem The file in which every Java says what it is; only a java.exe of PATH that stands apart from its Java has to be asked.
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%K in ("%RELEASE%") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
if defined VERSION goto compare
if defined JAVA_HOME goto run
for /f "tokens=3" %%V in ('java.exe -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~V"
if not defined VERSION goto run

:compare
set "FEATURE=17"
for /f "delims=.-+_" %%F in ("%VERSION%") do set "FEATURE=%%F"
if %FEATURE% GEQ 17 goto run
echo %PROGRAM%: needs Java 17 or newer, but "%JAVA%" is %VERSION%: install one, or set JAVA_HOME to one 1>&2
exit /b 2

:run
rem The SDK of AWS is for the commands that ask Amazon's services only.
set "LIBRARIES=%~dp0..\lib\*"
if "%PROGRAM% %~1"=="wer transcribe" set "LIBRARIES=%LIBRARIES%;%~dp0..\lib\aws\*"
for %%C in (push pull list status delete loop) do if "%PROGRAM% %~1"=="vocab %%C" set "LIBRARIES=%LIBRARIES%;%~dp0..\lib\aws\*"
rem What the programs print is UTF-8, which the console shows in this code page; afterwards it has its own again.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set /a "CODEPAGE=%%C" 2>nul
if "%CODEPAGE%"=="65001" set "CODEPAGE="
if defined CODEPAGE chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Xmn24m -XX:-UsePerfData -Xshare:auto -XX:TieredStopAtLevel=1 %ASREVAL_JAVA_OPTS% -cp "%LIBRARIES%" io.github.asreval.cli.Main %PROGRAM% %*
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %STATUS%
