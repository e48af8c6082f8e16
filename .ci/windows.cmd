@echo off
rem What only Windows can tell of the launchers: their statuses, and names of files outside the code page.
rem Builds the programs, without tests. Written without a Windows at hand: so far this has not been run.
setlocal
cd /d "%~dp0.." || exit /b 1
set "FAILED=0"
set "WORK=%TEMP%\asreval-windows"
set "CALL=testdata\hinglish-call\reference.txt testdata\hinglish-call\hypothesis.txt"
if exist "%WORK%" rd /s /q "%WORK%"
md "%WORK%"

call mvn --batch-mode --no-transfer-progress -q -DskipTests package || exit /b 1

call :status 0 "a run" target\asreval\bin\wer.cmd -s %CALL%
findstr /c:"WER:    11.364%%" "%WORK%\out.txt" >nul || call :failed "the rate of a run"
call :status 1 "a failed gate" target\asreval\bin\wer.cmd -s --fail-above 0.01 %CALL%
call :status 2 "an unknown option" target\asreval\bin\wer.cmd --no-such-option
call :status 3 "a missing file" target\asreval\bin\wer.cmd missing.txt missing.txt
call :status 0 "the other program" target\asreval\bin\vocab.cmd validate vocabularies

rem Hindi is in no code page of Windows but UTF-8.
powershell -NoProfile -Command "$n = [string]::Concat([char]0x939, [char]0x93f); Copy-Item testdata/hinglish-call/reference.txt \"$env:WORK/$n.txt\"; [IO.File]::WriteAllLines(\"$env:WORK/arguments.txt\", @('-s', \"$env:WORK\$n.txt\"))"
call :status 0 "a name outside the code page" target\asreval\bin\wer.cmd "@%WORK%\arguments.txt" testdata\hinglish-call\hypothesis.txt
findstr /c:"WER:    11.364%%" "%WORK%\out.txt" >nul || call :failed "the rate of a name outside the code page"
call :status 2 "a missing file of arguments" target\asreval\bin\wer.cmd @missing.txt

chcp 850 >nul
call :status 0 "a run in another code page" target\asreval\bin\wer.cmd -s %CALL%
chcp | findstr 850 >nul || call :failed "the code page after a run"

set "KEPT=%JAVA_HOME%"
set "JAVA_HOME=%WORK%\nowhere"
call :status 2 "no Java in JAVA_HOME" target\asreval\bin\wer.cmd -s %CALL%
findstr /c:"no bin\java.exe in JAVA_HOME" "%WORK%\err.txt" >nul || call :failed "what is said of a missing Java"
set "JAVA_HOME=%WORK%\old (x86)"
md "%JAVA_HOME%\bin"
type nul >"%JAVA_HOME%\bin\java.exe"
>"%JAVA_HOME%\release" echo JAVA_VERSION="11.0.2"
call :status 2 "a Java that is too old" target\asreval\bin\wer.cmd -s %CALL%
findstr /c:"is 11.0.2" "%WORK%\err.txt" >nul || call :failed "what is said of an old Java"
set "JAVA_HOME="
set "KEPTPATH=%PATH%"
set "PATH=%SystemRoot%\System32"
call :status 2 "no Java at all" target\asreval\bin\wer.cmd -s %CALL%
findstr /c:"no Java found" "%WORK%\err.txt" >nul || call :failed "what is said where there is no Java"
set "PATH=%KEPTPATH%"
set "JAVA_HOME=%KEPT%"

rd /s /q "%WORK%"
if "%FAILED%"=="0" echo .ci\windows.cmd: all passed
exit /b %FAILED%

rem status EXPECTED TITLE PROGRAM ARGUMENT...
:status
set "EXPECTED=%~1"
set "TITLE=%~2"
set "ARGUMENTS="
shift
shift
set "STARTED=%~1"
:argument
shift
if "%~1"=="" goto start
set "ARGUMENTS=%ARGUMENTS% %1"
goto argument
:start
call %STARTED% %ARGUMENTS% >"%WORK%\out.txt" 2>"%WORK%\err.txt"
if "%ERRORLEVEL%"=="%EXPECTED%" exit /b 0
echo %TITLE%: status %ERRORLEVEL% instead of %EXPECTED%
type "%WORK%\err.txt"
set "FAILED=1"
exit /b 0

:failed
echo %~1: not as expected
type "%WORK%\out.txt"
type "%WORK%\err.txt"
set "FAILED=1"
exit /b 0
