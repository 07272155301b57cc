@echo off
rem Starts Canmou from the folder it lies in: bin\canmou.bat beside lib\.
rem No delayed expansion: it would take the exclamation marks out of file names.
setlocal
set "APP=%~dp0.."
rem The console speaks UTF-8 while Java does, and jdk.path is UTF-8; the user's own code page comes back at the end.
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp 2^>nul') do set /a "PAGE=%%P" >nul 2>nul
if defined PAGE chcp 65001 >nul
set "JAVA="
set "BUILT="
if exist "%APP%\bin\jdk.path" set /p BUILT=<"%APP%\bin\jdk.path"
for %%D in ("%CANMOU_JAVA%" "%JAVA_HOME%" "%BUILT%") do if not defined JAVA call :try "%%~D"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined JAVA if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JAVA call :try "%%~D"
)
if not defined JAVA for %%P in (java.exe) do if not "%%~$PATH:P"=="" call :try "%%~$PATH:P"
if not defined JAVA (
  echo canmou: no JDK 25 found; install one, for example from https://adoptium.net, or set CANMOU_JAVA to its folder 1>&2
  set "STATUS=1"
  goto :end
)
set "AOT="
if exist "%APP%\lib\canmou.aot" set AOT="-XX:AOTCache=%APP%\lib\canmou.aot"
rem The first second belongs to the window: see bin/canmou.
set "LATE=-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining -XX:Tier4InvocationThreshold=50000"
set "LATE=%LATE% -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=400000"
"%JAVA%" %AOT% %LATE% -Xmx2g -XX:+UseSerialGC -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true "-Dcanmou.app=%APP%" ^
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -cp "%APP%\lib\canmou.jar" io.canmou.Main %*
set "STATUS=%ERRORLEVEL%"

:end
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%

rem Sets JAVA where %1 is the folder of a JDK 25, or its java.exe.
:try
if "%~1"=="" exit /b
if /i "%~nx1"=="java.exe" (
  for %%H in ("%~dp1..") do call :try "%%~fH"
  exit /b
)
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b
